package org.folkmoot.place;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Areas areas;
    private final Imports imports;
    private final Citations citations;
    private final Transactions transactions;
    private final Clock clock;
    private final Path refused;

    LocalityLoader(
            Packs packs,
            Places places,
            Areas areas,
            Imports imports,
            Citations citations,
            Transactions transactions,
            Clock clock,
            @Value("${folkmoot.data}") Path data) {
        this.packs = packs;
        this.places = places;
        this.areas = areas;
        this.imports = imports;
        this.citations = citations;
        this.transactions = transactions;
        this.clock = clock;
        this.refused = data.resolve("refused");
    }

    /** Loads the folder of a locality; throws {@link Mistake} or {@code FileUnusable} with what is wrong in it. */
    public Locality load(Path folder, Progress progress) {
        var file = LocalityFiles.read(folder, packs);
        var place = places.make(file.name(), Settings.of(file));
        var sources = new ArrayList<>(file.sources());
        sources.sort(Comparator.comparingInt(LocalityLoader::turn));
        for (var source : sources) {
            if (isNew(place, source)) {
                load(place, file, source, progress);
            }
        }
        return place;
    }

    private void load(Locality place, LocalityFile file, Source source, Progress progress) {
        if (source.kind() == SourceKind.AREAS) {
            loadAreas(place, file, source);
        } else if (imports.reads(source.kind())) {
            imports.read(request(place, source, rank(file, source), progress));
        } else {
            return;
        }
        remember(place, file, source);
    }

    private void loadAreas(Locality place, LocalityFile file, Source source) {
        var found = AreaFile.read(source);
        transactions.inside(place, () -> {
            var id = citations.keep(Citation.of(source, rank(file, source)));
            citations.read(id, source.edition(), clock.instant(), found.size(), true);
            return id;
        });
        file.layers().stream()
                .filter(layer -> layer.source().equals(source.name()))
                .forEach(layer -> areas.keep(place, layer.name(), found));
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

    private boolean isNew(Locality place, Source source) {
        return !transactions
                .inside(place, () -> citations.digest(source.name()))
                .equals(digest(source));
    }

    private void remember(Locality place, LocalityFile file, Source source) {
        transactions.inside(place, () -> {
            var id = citations.keep(Citation.of(source, rank(file, source)));
            citations.digest(id, digest(source));
            return id;
        });
    }

    /** Changes with the file and with whatever the locality file says of how to read it. */
    private static String digest(Source source) {
        var how = List.of(
                source.where(),
                source.except(),
                source.columns(),
                source.constants(),
                source.edition(),
                source.title());
        return Imports.digest(source.file()) + "-" + Integer.toHexString(how.hashCode());
    }

    private static int rank(LocalityFile file, Source source) {
        return 10 + file.sources().indexOf(source);
    }

    /** Areas and postcodes before what stands in them, organisations before what is said of them. */
    private static int turn(Source source) {
        return switch (source.kind()) {
            case AREAS -> 0;
            case POSTCODES -> 1;
            case ORGANISATIONS -> 2;
            default -> 3;
        };
    }
}
