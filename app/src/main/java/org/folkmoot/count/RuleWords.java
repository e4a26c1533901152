package org.folkmoot.count;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.tally.Rule;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/** What the rules are called and how each works, in a line. */
record RuleWords(Words t) {

    String name(Rule rule) {
        return switch (rule.name()) {
            case "scottish" -> t.say("Single transferable vote, Scottish rules");
            case "ers97" -> t.say("Single transferable vote, ERS97");
            case "meek" -> t.say("Single transferable vote, Meek");
            case "irv" -> t.say("Alternative vote");
            case "irv-rctab" -> t.say("Alternative vote, majority of those still in");
            case "schulze" -> t.say("Duels (Schulze)");
            case "approval" -> t.say("Approval");
            case "plurality" -> t.say("Most votes");
            default -> rule.title();
        };
    }

    private String hint(Rule rule) {
        return switch (rule.name()) {
            case "scottish" ->
                t.say(
                        "Voters rank. Votes that somebody does not need, or that cannot help, move to the next choice. As Scottish councils are elected (SSI 2007/42).");
            case "ers97" ->
                t.say(
                        "The same idea by the Electoral Reform Society’s rules of 1997, made for counting paper by hand.");
            case "meek" ->
                t.say("The same idea for a computer: each round shares all votes out anew, to nine decimals.");
            case "irv" ->
                t.say(
                        "For one place. The lowest goes out, round by round, until somebody has more than half of all votes.");
            case "irv-rctab" -> t.say("The same, but more than half of the votes that still name somebody is enough.");
            case "schulze" ->
                t.say(
                        "Everybody meets everybody: whom more voters prefer wins the duel, and the strongest wins decide.");
            case "approval" -> t.say("Everybody named on a paper gets one vote from it. The most votes win.");
            case "plurality" ->
                t.say(
                        "The first names on a paper, as many as there are places, get one vote each. The most votes win.");
            default -> "";
        };
    }

    List<Choice> all(String chosen) {
        return Rule.all().stream()
                .map(rule -> new Choice(
                        rule.name(), name(rule), hint(rule), rule.name().equals(chosen)))
                .toList();
    }

    /** All rules without their explanation. */
    List<Choice> plain(String chosen) {
        return Rule.all().stream()
                .map(rule -> new Choice(rule.name(), name(rule), rule.name().equals(chosen)))
                .toList();
    }

    /** "None", and all rules without their explanation. */
    List<Choice> others(String chosen) {
        return Stream.concat(Stream.of(new Choice("", t.say("None"), chosen.isEmpty())), plain(chosen).stream())
                .toList();
    }
}
