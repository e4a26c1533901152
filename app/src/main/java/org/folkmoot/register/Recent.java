package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the answers that were used last; safe for many threads. */
final class Recent<K, V> {

    private final Map<K, V> entries;

    Recent(int most) {
        entries = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The kept answer, else a new one; two threads may compute one answer at once. */
    V get(K key, Supplier<V> answer) {
        synchronized (entries) {
            var known = entries.get(key);
            if (known != null) {
                return known;
            }
        }
        var fresh = answer.get();
        synchronized (entries) {
            entries.put(key, fresh);
        }
        return fresh;
    }
}
