package org.folkmoot.place.boundary;

import org.folkmoot.place.Point;

/**
 * An area as it is drawn.
 *
 * @param path SVG path data on the grid of the place's {@link Projection}, to be filled by the rule "evenodd"
 * @param middle a point within its largest part, in degrees
 * @param x the same point on the grid
 * @param y the same point on the grid
 * @param box what it covers of the grid
 */
public record Shape(String path, Point middle, int x, int y, Box box) {}
