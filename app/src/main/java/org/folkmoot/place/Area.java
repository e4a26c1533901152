package org.folkmoot.place;

/**
 * A part of a place.
 *
 * @param lon the longitude of its middle, in degrees (WGS 84)
 * @param lat the latitude of its middle
 */
public record Area(String code, String name, double lon, double lat) {}
