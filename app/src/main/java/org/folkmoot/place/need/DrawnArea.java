package org.folkmoot.place.need;

import org.folkmoot.place.boundary.Box;

/**
 * An area with its drawing.
 *
 * @param path SVG path data on the grid of the place
 * @param x where its name may stand
 * @param y where its name may stand
 */
record DrawnArea(String layer, String code, String name, double lon, double lat, String path, int x, int y, Box box) {}
