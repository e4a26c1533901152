package org.folkmoot.place;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code locality.yaml} says of one place.
 *
 * @param name its folder, its path in addresses and its schema
 * @param demonstration served from open data, without its own body
 * @param sample invented, for training
 * @param corrections where to write to have something corrected or removed
 * @param story the folder that tells what has happened in an invented place
 */
public record LocalityFile(
        String name,
        String title,
        Pack pack,
        Authority authority,
        ZoneId zone,
        List<Locale> languages,
        boolean demonstration,
        boolean sample,
        String corrections,
        List<Layer> layers,
        List<Source> sources,
        Optional<Path> story) {

    /** The source with this name. */
    public Optional<Source> source(String sourceName) {
        return sources.stream()
                .filter(source -> source.name().equals(sourceName))
                .findFirst();
    }
}
