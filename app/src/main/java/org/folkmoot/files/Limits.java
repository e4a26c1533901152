package org.folkmoot.files;

/**
 * What one file may ask of the machine.
 *
 * @param bytes the file's size, unpacked
 * @param ratio how many times larger than packed a gzip file may grow, once it is past 16 MB
 * @param cell the length of one cell, in characters
 */
public record Limits(long bytes, int ratio, int cell) {

    private static final int MEGABYTE = 1 << 20;

    /** For files that the person who runs the machine names: 8 GB, 100 times, a million characters. */
    public static final Limits COMMAND = new Limits(8L * 1024 * MEGABYTE, 100, MEGABYTE);

    static final long RATIO_COUNTS_FROM = 16L * MEGABYTE;
}
