package org.folkmoot.count;

import java.util.List;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.StageKind;
import org.folkmoot.tally.Votes;
import org.folkmoot.web.Bar;
import org.folkmoot.web.Words;

/**
 * What the page of a result shows.
 *
 * @param shown the rounds that it shows
 */
record Account(Answer.Counted counted, Fates fates, Shown shown, RuleWords rules, Telling telling, Words t) {

    /** A matrix of more would be a wall of figures. */
    static final int MOST_DUELS = 40;

    static Account of(Answer.Counted counted, Words t) {
        var result = counted.result();
        var fates = new Fates(result, counted.election().withdrawn());
        return new Account(counted, fates, Shown.of(result.stages()), new RuleWords(t), new Telling(t), t);
    }

    Result result() {
        return counted.result();
    }

    String title() {
        return result().title().isBlank() ? t.say("The count") : result().title();
    }

    /** The papers, the rule and the quota, in a sentence or two. */
    String summary() {
        var papers = t.say(
                "{0, plural, one {# paper} other {# papers}}, {1, plural, =0 {all valid} other {# of them not valid}}, for {2, plural, one {# place} other {# places}}.",
                result().ballots(),
                result().invalid(),
                result().seats());
        var rounds = result().stages().size() > 1
                ? t.say(
                        "Counted by: {0}, in {1} rounds.",
                        rules.name(result().rule()), result().stages().size())
                : t.say("Counted by: {0}.", rules.name(result().rule()));
        var quota = result().quota()
                .map(votes -> t.say("Quota {0}.", votes.brief()))
                .orElse("");
        return String.join(" ", papers, rounds, quota).strip();
    }

    Grid grid() {
        return Grid.of(result(), fates, shown, t);
    }

    /** Whether the page carries the ballots along. */
    boolean carried() {
        return counted.asked().ballots().isCarried();
    }

    /** What prints this count's report on a computer with Folkmoot. */
    String command() {
        var asked = counted.asked();
        return "bin/folkmoot count --rule " + asked.rule()
                + (asked.seats().isBlank() ? "" : " --seats " + asked.seats().strip())
                + (asked.seed().isBlank()
                        ? ""
                        : " --seed '" + asked.seed().strip().replace("'", "'\\''") + "'")
                + " FILE";
    }

    boolean ranked() {
        return !result().ranking().places().isEmpty();
    }

    boolean hasMatrix() {
        return result().ranking().duels().candidates().size() <= MOST_DUELS;
    }

    Matrix matrix() {
        return Matrix.of(result().ranking());
    }

    boolean hasPicture() {
        return Picture.helps(result().stages());
    }

    Picture picture() {
        return Picture.of(result(), fates, t);
    }

    /** Whether the rule moves no papers but finds everybody's share anew in each round. */
    boolean sharesAnew() {
        return result().stages().stream().allMatch(stage -> stage.kind() == StageKind.ROUND);
    }

    boolean cuts() {
        return Figure.of(result(), t.locale()).cuts(result());
    }

    /** What everybody has, where one round decides. */
    List<Bar> bars() {
        var stage = result().stages().getFirst();
        var figure = Figure.of(result(), t.locale());
        return fates.order().stream()
                .filter(each -> stage.votes().of(each).isPresent())
                .map(each -> bar(each.name(), stage.votes().of(each).orElseThrow(), figure))
                .toList();
    }

    private static Bar bar(String name, Votes votes, Figure figure) {
        return new Bar(name, votes.units(), figure.print(votes));
    }
}
