package org.folkmoot.register.own;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.place.Pack;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks one question.
 *
 * @param action where the answer is sent
 * @param back the page before, or null
 * @param step how far one is; empty where one question alone is asked
 * @param change whether the answer leads back to the summary
 * @param values what is answered already, or was typed
 * @param alike organisations that may be the same
 * @param sensitive whether its place stays hidden until somebody chooses to show it
 */
record Asked(
        Question question,
        String action,
        @Nullable String back,
        String step,
        boolean change,
        Map<String, String> values,
        List<Problem> problems,
        Pack pack,
        List<Entry> alike,
        boolean sensitive) {

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    private Choice choice(String field, String value, String words, String hint) {
        return new Choice(value, words, hint, value(field).equals(value));
    }

    /** Whether something may be published: a single tick. */
    List<Choice> publish(String field, String words) {
        return List.of(choice(field + Answers.PUBLIC, "yes", words, ""));
    }

    List<Choice> places(Words t) {
        return List.of(
                choice("place", "shown", t.say("Show its ward"), t.say("Never the postcode or the street.")),
                choice(
                        "place",
                        "hidden",
                        t.say("Give the postcode, but show nothing of it"),
                        t.say("Only the staff know it.")),
                choice(
                        "place",
                        "unsaid",
                        t.say("I would rather not say"),
                        t.say("Nothing about its place is kept or shown.")));
    }

    List<Choice> sizes(Words t) {
        var bands = pack.incomeBands().stream().map(band -> choice("size", band.code(), t.say(band.name()), ""));
        var unknown = new Choice(
                "none",
                t.say("I do not know, or would rather not say"),
                value("size").isEmpty());
        return Stream.concat(bands, Stream.of(unknown)).toList();
    }

    /** Whom it is for: as many as one likes. */
    List<Choice> people(Words t) {
        var said = List.of(value("people").split(","));
        return pack.equalityGroups().stream()
                .map(group -> new Choice(group.code(), t.say(group.name()), said.contains(group.code())))
                .toList();
    }

    List<Choice> registers(Words t) {
        var known = pack.registers().values().stream()
                .map(register -> choice("register", register.prefix(), register.name(), ""));
        var none = new Choice("", t.say("None"), value("register").isEmpty());
        return Stream.concat(Stream.of(none), known).toList();
    }

    List<Choice> same(Words t) {
        var listed = alike.stream().map(entry -> choice("same", entry.id().toString(), entry.name(), entry.summary()));
        var none = choice("same", "none", t.say("None of these"), t.say("Ours is not listed yet."));
        return Stream.concat(listed, Stream.of(none)).toList();
    }
}
