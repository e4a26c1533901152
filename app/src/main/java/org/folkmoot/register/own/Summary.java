package org.folkmoot.register.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.place.Pack;
import org.folkmoot.web.Words;

/**
 * A line of a summary of answers.
 *
 * @param words what it is, in the visitor's language
 * @param lines what was answered; empty where nothing was
 */
record Summary(Question question, String words, List<Line> lines) {

    /**
     * One answer.
     *
     * @param kept whether it is not published
     */
    record Line(String words, boolean kept) {}

    static List<Summary> of(Answers answers, List<Question> questions, Pack pack, Words t) {
        return questions.stream()
                .filter(question -> question != Question.SAME)
                .map(question -> new Summary(question, t.say(question.words()), lines(question, answers, pack, t)))
                .toList();
    }

    private static List<Line> lines(Question question, Answers answers, Pack pack, Words t) {
        return switch (question) {
            case NAME -> open(answers.get("name"), answers.get("other_name"));
            case SAME -> List.of();
            case ACTIVITIES -> open(answers.get("activities"));
            case NUMBER -> open(Published.orgId(answers));
            case PLACE -> place(answers, t);
            case SIZE -> size(answers, pack, t);
            case WEBSITE -> chosen(answers, "website");
            case CONTACT ->
                Stream.of("email", "phone")
                        .flatMap(field -> chosen(answers, field).stream())
                        .toList();
            case PEOPLE -> people(answers, pack, t);
            case ROLE ->
                Stream.of("your_name", "your_role")
                        .filter(answers::has)
                        .map(field -> new Line(answers.get(field), true))
                        .toList();
        };
    }

    private static List<Line> open(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isEmpty())
                .map(text -> new Line(text, false))
                .toList();
    }

    private static List<Line> chosen(Answers answers, String field) {
        return answers.has(field) ? List.of(new Line(answers.get(field), !answers.isPublic(field))) : List.of();
    }

    private static List<Line> size(Answers answers, Pack pack, Words t) {
        return pack.incomeBands().stream()
                .filter(band -> band.code().equals(answers.get("size")))
                .map(band -> new Line(t.say(band.name()), !answers.isPublic("size")))
                .toList();
    }

    private static List<Line> people(Answers answers, Pack pack, Words t) {
        var said = List.of(answers.get("people").split(","));
        return pack.equalityGroups().stream()
                .filter(group -> said.contains(group.code()))
                .map(group -> new Line(t.say(group.name()), true))
                .toList();
    }

    private static List<Line> place(Answers answers, Words t) {
        var lines = new ArrayList<Line>();
        switch (answers.get("place")) {
            case "shown" -> lines.add(new Line(t.say("The ward of {0} is shown", answers.get("postcode")), false));
            case "hidden" -> lines.add(new Line(answers.get("postcode"), true));
            case "unsaid" -> lines.add(new Line(t.say("Nothing about its place is kept or shown"), false));
            default -> {}
        }
        lines.addAll(open(answers.get("areas")));
        return lines;
    }
}
