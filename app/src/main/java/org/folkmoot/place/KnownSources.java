package org.folkmoot.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.database.Locality;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sources of a place: those that were read before, in the order in which they are believed, and those that its
 * folder names and that nobody has read yet. Called in an open transaction of the place.
 */
@Component
public class KnownSources {

    private final Citations citations;
    private final Packs packs;
    private final Path folders;
    private final Map<Locality, Declared> kept = new ConcurrentHashMap<>();

    KnownSources(Citations citations, Packs packs, @Value("${folkmoot.home}") Path home) {
        this.citations = citations;
        this.packs = packs;
        this.folders = home.resolve("localities");
    }

    /** What a place's file said when it was last changed. */
    private record Declared(FileTime changed, List<Source> sources) {}

    /** All sources of which files can be read in; not what organisations say of themselves. */
    public List<KnownSource> all(Locality place) {
        var declared = declared(place);
        var all = new ArrayList<KnownSource>();
        var read = citations.all();
        read.stream()
                .filter(citation -> citation.rank() >= 0)
                .map(citation -> new KnownSource(citation, named(citation.name(), declared)))
                .forEach(all::add);
        for (var source : declared) {
            if (read.stream().noneMatch(citation -> citation.name().equals(source.name()))) {
                all.add(new KnownSource(Citation.of(source, LocalityLoader.rank(declared, source)), source));
            }
        }
        return all;
    }

    /** The source of this name. */
    public Optional<KnownSource> find(Locality place, String name) {
        return all(place).stream()
                .filter(source -> source.citation().name().equals(name))
                .findFirst();
    }

    private static @Nullable Source named(String name, List<Source> declared) {
        return declared.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** None where the place has no folder, or where this node cannot read it. */
    private List<Source> declared(Locality place) {
        var folder = folders.resolve(place.name());
        var file = folder.resolve("locality.yaml");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            var changed = Files.getLastModifiedTime(file);
            return kept.compute(
                            place,
                            (_, known) -> known != null && known.changed().equals(changed)
                                    ? known
                                    : new Declared(
                                            changed,
                                            LocalityFiles.read(folder, packs).sources()))
                    .sources();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Mistake e) {
            return List.of();
        }
    }
}
