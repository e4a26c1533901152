package org.folkmoot.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether a source is as it was when it was read; a file of which several sources take rows is looked at once. */
final class Digests {

    private final Map<Path, String> files = new HashMap<>();

    /** Changes with the file and with whatever the locality file says of how to read it; the same in every program. */
    String of(Source source) {
        var how = List.of(
                new TreeMap<>(source.where()),
                new TreeMap<>(source.except()),
                new TreeMap<>(source.columns()),
                new TreeMap<>(source.constants()),
                source.indicators(),
                source.edition(),
                source.title());
        return files.computeIfAbsent(source.file(), Imports::digest)
                + "-"
                + Integer.toHexString(how.toString().hashCode());
    }
}
