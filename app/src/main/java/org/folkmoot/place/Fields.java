package org.folkmoot.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checked keys of one {@link Entry}. */
record Fields(Entry owner, Map<String, Entry> entries) {

    Entry need(String key) {
        return find(key).orElseThrow(() -> owner.mistake("\"%s\" is missing; add it".formatted(key)));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String text(String key) {
        return need(key).text();
    }

    Optional<String> optionalText(String key) {
        return find(key).map(Entry::text);
    }

    List<String> texts(String key) {
        return find(key).map(Entry::texts).orElse(List.of());
    }

    boolean yes(String key) {
        return find(key).map(Entry::yes).orElse(false);
    }
}
