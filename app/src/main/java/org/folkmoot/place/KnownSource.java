package org.folkmoot.place;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of a place of which another edition can be read in.
 *
 * @param declared how the place's own file reads it; null for a source whose columns have our names
 */
public record KnownSource(Citation citation, @Nullable Source declared) {

    /** A source that nobody has named yet: its columns have our names. */
    public static KnownSource fresh(String name, SourceKind kind) {
        return new KnownSource(Citation.named(name, kind), null);
    }

    public SourceKind kind() {
        return SourceKind.of(citation.kind());
    }

    public Mapping mapping() {
        return declared == null ? Mapping.OURS : new Mapping(declared);
    }

    public Charset encoding() {
        return declared == null ? StandardCharsets.UTF_8 : declared.encoding();
    }

    /** The columns that its file must have. */
    public List<String> needed() {
        return declared == null ? kind().needed().stream().sorted().toList() : List.copyOf(declared.published());
    }

    /** The columns that its file may have besides. */
    public List<String> possible() {
        return declared == null
                ? kind().columns().stream()
                        .filter(column -> !kind().needed().contains(column))
                        .toList()
                : List.of();
    }
}
