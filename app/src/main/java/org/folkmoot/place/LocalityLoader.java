package org.folkmoot.place;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.Progress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a place from its folder and reads its sources; one that has not changed since is not read again. */
@Component
public class LocalityLoader {

    private final Packs packs;
    private final Places places;
    private final Layers layers;
    private final Imports imports;
    private final Citations citations;
    private final PackDigest digest;
    private final LoadedFolder loaded;
    private final Transactions transactions;
    private final Localities localities;
    private final Storyteller storyteller;
    private final Path refused;

    LocalityLoader(
            Packs packs,
            Places places,
            Layers layers,
            Imports imports,
            Citations citations,
            PackDigest digest,
            LoadedFolder loaded,
            Transactions transactions,
            Localities localities,
            Storyteller storyteller,
            @Value("${folkmoot.data}") Path data) {
        this.packs = packs;
        this.places = places;
        this.layers = layers;
        this.imports = imports;
        this.citations = citations;
        this.digest = digest;
        this.loaded = loaded;
        this.transactions = transactions;
        this.localities = localities;
        this.storyteller = storyteller;
        this.refused = data.resolve("refused");
    }

    /** Loads the folder of a locality; throws {@link Mistake} or {@code FileUnusable} with what is wrong in it. */
    public Locality load(Path folder, Progress progress) {
        var content = LoadedFolder.content(folder);
        return unchanged(folder, content, progress).orElseGet(() -> {
            var place = loadAll(folder, progress);
            return transactions.inside(place, () -> {
                loaded.keep(content);
                return place;
            });
        });
    }

    /** The place of a folder that is as it was when it was loaded; only the rules it was computed by may be others now. */
    private Optional<Locality> unchanged(Path folder, String content, Progress progress) {
        return localities
                .find(folder.getFileName().toString())
                .filter(place -> transactions.inside(place, () -> {
                    var same = loaded.is(content);
                    if (same) {
                        digest.follow(places.pack(place), progress);
                    }
                    return same;
                }));
    }

    private Locality loadAll(Path folder, Progress progress) {
        var file = LocalityFiles.read(folder, packs);
        var story = file.story().map(Story::read);
        story.ifPresent(told -> makeRoom(file, told));
        var place = places.make(file.name(), Settings.of(file));
        transactions.inside(place, () -> {
            layers.keep(file.layers());
            digest.follow(file.pack(), progress);
            return place;
        });
        var digests = new Digests();
        for (var source : unread(place, file.sources(), digests)) {
            load(place, file, source, digests, progress);
        }
        story.ifPresent(told -> storyteller.tell(place, told));
        return place;
    }

    /** An invented place of which another story was told is made anew; a real one never becomes an invented one. */
    private void makeRoom(LocalityFile file, Story story) {
        localities.find(file.name()).ifPresent(place -> {
            if (storyteller.isReal(place)) {
                throw Mistake.in(
                        file.story().orElseThrow(),
                        "\"%s\" has been loaded as a real place; give the invented one another name"
                                .formatted(file.name()));
            }
            if (storyteller.isOutdated(place, story)) {
                localities.remove(place);
            }
        });
    }

    /** Makes an invented place as it was at first, whatever has been done in it; the folder of another is refused. */
    public Locality putBack(Path folder, Progress progress) {
        var file = LocalityFiles.read(folder, packs);
        var place = localities.find(file.name());
        if (!file.sample() || place.filter(it -> !places.settings(it).sample()).isPresent()) {
            throw Mistake.in(folder, "only a sample can be put back; nothing was changed");
        }
        place.ifPresent(localities::remove);
        return load(folder, progress);
    }

    private void load(Locality place, LocalityFile file, Source source, Digests digests, Progress progress) {
        if (!imports.reads(source.kind())) {
            return;
        }
        imports.read(request(place, source, rank(file.sources(), source), progress));
        remember(place, file, source, digests.of(source));
    }

    private ImportRequest request(Locality place, Source source, int rank, Progress progress) {
        return new ImportRequest(
                place,
                source.kind(),
                source.file(),
                refused.resolve(place.name() + "-" + source.name() + ".csv"),
                source.encoding(),
                new Mapping(source),
                Citation.of(source, rank),
                source.edition(),
                false,
                progress);
    }

    /** What has not been read yet as it is now, in the order in which it is read. */
    private List<Source> unread(Locality place, List<Source> sources, Digests digests) {
        return transactions.inside(
                place,
                () -> sources.stream()
                        .filter(source -> isNew(source, digests.of(source)))
                        .sorted(Comparator.comparingInt(LocalityLoader::turn))
                        .toList());
    }

    /** Not read yet as it is now, and no older than what somebody has handed in since. */
    private boolean isNew(Source source, String digest) {
        var known = citations.find(source.name()).map(Citation::edition).filter(source.edition()::isBefore);
        return known.isEmpty() && !citations.digest(source.name()).equals(digest);
    }

    private void remember(Locality place, LocalityFile file, Source source, String digest) {
        transactions.inside(place, () -> {
            var id = citations.keep(Citation.of(source, rank(file.sources(), source)));
            citations.digest(id, digest);
            return id;
        });
    }

    /** By the order in which the file names them. */
    static int rank(List<Source> sources, Source source) {
        return 10 + sources.indexOf(source);
    }

    /** Areas and postcodes before what stands in them, organisations before what is said of them. */
    private static int turn(Source source) {
        return switch (source.kind()) {
            case AREAS -> 0;
            case LOOKUPS -> 1;
            case POSTCODES -> 2;
            case ORGANISATIONS -> 3;
            default -> 4;
        };
    }
}
