package org.folkmoot.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept for as long as nothing of their place changes, on whichever node; those that were used last. Safe for
 * many threads. A transaction that changes its place reads anew ({@link Transactions#changes}).
 */
public final class Kept<K, V> {

    private final Transactions transactions;
    private final Map<Key<K>, Answer<V>> answers;

    /** Keeps at most so many answers, of all places together. */
    public Kept(Transactions transactions, int most) {
        this.transactions = transactions;
        this.answers = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key<K>, Answer<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The kept answer of the place whose transaction is open, else a new one, for which all who ask wait. */
    public V get(K question, Supplier<V> ask) {
        var edition = transactions.edition();
        return edition == null
                ? ask.get()
                : answer(new Key<>(edition, question)).get(ask);
    }

    private Answer<V> answer(Key<K> key) {
        synchronized (answers) {
            var known = answers.get(key);
            if (known != null) {
                return known;
            }
            answers.keySet().removeIf(other -> other.edition().isBefore(key.edition()));
            var fresh = new Answer<V>();
            answers.put(key, fresh);
            return fresh;
        }
    }

    private record Key<K>(Work.Edition edition, K question) {}

    /** What is asked once; where asking fails, the next one asks again. */
    private static final class Answer<V> {

        private @Nullable V value;

        synchronized V get(Supplier<V> ask) {
            var known = value == null ? ask.get() : value;
            value = known;
            return known;
        }
    }
}
