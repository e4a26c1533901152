/** Outlines of areas: read from GeoJSON, projected to a plane, simplified without gaps, written as SVG paths. */
@NullMarked
package org.folkmoot.place.boundary;

import org.jspecify.annotations.NullMarked;
