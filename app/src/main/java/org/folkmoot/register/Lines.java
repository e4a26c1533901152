package org.folkmoot.register;

import java.util.Arrays;

/**
 * The lines at which keys stand in a file, kept as 64-bit hashes: 12 bytes a row, so that millions of rows fit. That
 * two keys of a million-row file share a hash has a chance of one in thirty million.
 */
final class Lines {

    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int count;

    /** The line at which the key stood before, or 0 where it is new; then it is kept. */
    int keep(String key, long line) {
        if (count * 2 > hashes.length) {
            grow();
        }
        return put(hash(key), (int) line);
    }

    /** The line at which the key stood, or 0. */
    int at(String key) {
        var hash = hash(key);
        var place = (int) (hash >>> 17) & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return lines[place];
    }

    private int put(long hash, int line) {
        var place = (int) (hash >>> 17) & (hashes.length - 1);
        while (hashes[place] != 0) {
            if (hashes[place] == hash) {
                return lines[place];
            }
            place = (place + 1) & (hashes.length - 1);
        }
        hashes[place] = hash;
        lines[place] = line;
        count++;
        return 0;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = Arrays.copyOf(new int[0], hashes.length);
        count = 0;
        for (var i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldLines[i]);
            }
        }
    }

    /** FNV-1a, then mixed; never 0. */
    private static long hash(String key) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }
}
