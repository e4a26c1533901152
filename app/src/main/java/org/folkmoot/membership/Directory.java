package org.folkmoot.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.membership.Match.Candidate;
import org.folkmoot.membership.Match.Known;
import org.folkmoot.register.Folded;
import org.folkmoot.web.Sentence;

/**
 * All organisations that are known, by number, name and postcode; tells which one a list means. The same by official
 * number, else by name and postcode; whatever is only alike is a question.
 */
final class Directory {

    private static final int MOST_CANDIDATES = 6;
    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "a",
            "ltd",
            "limited",
            "cio",
            "cic",
            "charity",
            "association",
            "group",
            "society",
            "club",
            "trust");

    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> byCore = new HashMap<>();
    private final Map<String, List<Known>> byPostcode = new HashMap<>();
    private final Map<UUID, Set<String>> postcodes = new HashMap<>();
    private final Map<UUID, Set<String>> names = new HashMap<>();

    void add(Known known, List<String> spellings, List<String> orgIds, List<String> at) {
        orgIds.forEach(orgId -> byNumber.putIfAbsent(orgId, known));
        var folded = new HashSet<String>();
        for (var spelling : spellings) {
            if (folded.add(Folded.of(spelling))) {
                put(byName, Folded.of(spelling), known);
                put(byCore, core(spelling), known);
            }
        }
        names.put(known.id(), folded);
        at.forEach(postcode -> put(byPostcode, postcode, known));
        postcodes.put(known.id(), Set.copyOf(at));
    }

    /** Which organisation is meant. */
    Match match(Incoming.Group group) {
        for (var orgId : group.orgIds()) {
            var known = byNumber.get(orgId);
            if (known != null) {
                return new Match.Same(known, Sentence.of("It has the same official number, {0}.", orgId));
            }
        }
        var sure = byName.getOrDefault(Folded.of(group.name()), List.of()).stream()
                .filter(known -> !group.postcode().isEmpty() && isAt(known, group.postcode()))
                .toList();
        if (sure.size() == 1) {
            return new Match.Same(sure.getFirst(), Sentence.of("It has the same name and postcode."));
        }
        var candidates = candidates(group);
        return candidates.isEmpty() ? new Match.Fresh() : new Match.Unsure(candidates);
    }

    private List<Candidate> candidates(Incoming.Group group) {
        var found = new LinkedHashMap<UUID, Candidate>();
        for (var known : byName.getOrDefault(Folded.of(group.name()), List.of())) {
            found.putIfAbsent(known.id(), new Candidate(known, sameName(known, group)));
        }
        for (var known : byCore.getOrDefault(core(group.name()), List.of())) {
            found.putIfAbsent(
                    known.id(),
                    new Candidate(
                            known, Sentence.of("Its name differs only in small words such as \"the\" or \"Ltd\".")));
        }
        byPostcode.getOrDefault(group.postcode(), List.of()).stream()
                .filter(known -> likeness(known, group.name()) >= 0.5)
                .sorted(Comparator.comparingDouble(known -> -likeness(known, group.name())))
                .forEach(known -> found.putIfAbsent(
                        known.id(),
                        new Candidate(known, Sentence.of("It has the same postcode and a name that is alike."))));
        return found.values().stream().limit(MOST_CANDIDATES).toList();
    }

    private Sentence sameName(Known known, Incoming.Group group) {
        var theirs = postcodes.getOrDefault(known.id(), Set.of());
        if (isAt(known, group.postcode())) {
            return Sentence.of("It has the same name and postcode, but so has another one.");
        }
        return group.postcode().isEmpty() || theirs.isEmpty()
                ? Sentence.of("It has the same name; one of the two has no postcode.")
                : Sentence.of("It has the same name, but another postcode.");
    }

    private boolean isAt(Known known, String postcode) {
        return postcodes.getOrDefault(known.id(), Set.of()).contains(postcode);
    }

    /** The share of their words that two names have in common, from 0 to 1; of the known one's names the most alike. */
    private double likeness(Known known, String name) {
        var words = words(name);
        return names.getOrDefault(known.id(), Set.of()).stream()
                .mapToDouble(other -> common(words, words(other)))
                .max()
                .orElse(0);
    }

    private static double common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Folded.words(name));
        words.removeAll(SMALL);
        return words;
    }

    /** A name's words without the small ones, in their order. */
    private static String core(String name) {
        var words = Folded.words(name).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        return words.isEmpty() ? Folded.of(name) : String.join(" ", words);
    }

    private static void put(Map<String, List<Known>> map, String key, Known known) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(known);
        }
    }
}
