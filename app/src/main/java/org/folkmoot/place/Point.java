package org.folkmoot.place;

/** A point on the earth in degrees (WGS 84). */
public record Point(double lon, double lat) {

    private static final double EARTH_KM = 6371.0;

    /** The distance by great circle, in kilometres. */
    public double kilometresTo(Point other) {
        var north = Math.toRadians(other.lat - lat);
        var east = Math.toRadians(other.lon - lon);
        var haversine = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(haversine));
    }
}
