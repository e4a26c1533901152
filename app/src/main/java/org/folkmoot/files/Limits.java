package org.folkmoot.files;

/**
 * What one file may ask of the machine.
 *
 * @param bytes the file's size, unpacked
 * @param ratio how many times larger than packed a packed file may grow, once it is past 16 MB
 * @param cell the length of one cell, in characters
 * @param rows how many rows with something in them
 * @param columns how many cells in a row
 */
public record Limits(long bytes, int ratio, int cell, long rows, int columns) {

    private static final int MEGABYTE = 1 << 20;

    /** For files that the person who runs the machine names: 8 GB, 100 times, a million characters. */
    public static final Limits COMMAND = new Limits(8L * 1024 * MEGABYTE, 100, MEGABYTE);

    /** For files that come in by a form: 128 MB, 100 times, 32,767 characters as in Excel, 50,000 rows of 300 cells. */
    public static final Limits UPLOAD = new Limits(128L * MEGABYTE, 100, 32_767, 50_000, 300);

    /** For files of registers that come in by a form: 128 MB, 100 times, 32,767 characters, 200,000 rows of 300 cells. */
    public static final Limits REGISTER = new Limits(128L * MEGABYTE, 100, 32_767, 200_000, 300);

    static final long RATIO_COUNTS_FROM = 16L * MEGABYTE;

    /** As many rows and columns as there are. */
    public Limits(long bytes, int ratio, int cell) {
        this(bytes, ratio, cell, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Throws {@link FileUnusable} where so much was unpacked from so little that it is no honest table. */
    void check(long unpacked, long packed) {
        if (unpacked > bytes) {
            throw new FileUnusable("The file holds more than " + bytes / MEGABYTE
                    + " MB, the most that is taken. Split it into parts.");
        }
        if (unpacked > RATIO_COUNTS_FROM && unpacked / ratio > packed) {
            throw new FileUnusable("The packed file grows more than " + ratio
                    + " times when unpacked, as no honest table does. Unpack it yourself and look at it first.");
        }
    }
}
