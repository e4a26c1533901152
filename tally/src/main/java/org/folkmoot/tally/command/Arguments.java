package org.folkmoot.tally.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.folkmoot.tally.Rule;

/** What was asked for on the command line. */
record Arguments(Rule rule, int seats, boolean json, List<String> files) {

    static final String USAGE = "Usage: folkmoot count [--rule scottish|ers97|meek|irv|schulze|approval|plurality]"
            + " [--seats N] [--seed TEXT] [--json] FILE...";

    /** The arguments cannot be used; the message says why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    static Arguments parse(List<String> words) throws Unusable {
        return new Parser(words.iterator()).parse();
    }

    private static final class Parser {
        private final Iterator<String> words;
        private Rule rule = Rule.SCOTTISH;
        private int seats;
        private boolean json;
        private final List<String> files = new ArrayList<>();
        private String seed = "";
        private boolean seeded;

        Parser(Iterator<String> words) {
            this.words = words;
        }

        Arguments parse() throws Unusable {
            var first = true;
            while (words.hasNext()) {
                var word = words.next();
                if (word.equals("--")) {
                    words.forEachRemaining(files::add);
                } else if (word.startsWith("--")) {
                    option(word);
                } else if (!first || !word.equals("count")) {
                    files.add(word);
                }
                first = false;
            }
            if (files.isEmpty()) {
                throw new Unusable("No file to count.");
            }
            return new Arguments(seeded ? rule.withSeed(seed) : rule, seats, json, files);
        }

        private void option(String word) throws Unusable {
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            switch (name) {
                case "--json" -> json = true;
                case "--rule" -> rule = rule(value(word, equals));
                case "--seats" -> seats = seats(value(word, equals));
                case "--seed" -> {
                    seed = value(word, equals);
                    seeded = true;
                }
                default -> throw new Unusable("There is no option " + name + ".");
            }
        }

        private String value(String word, int equals) throws Unusable {
            if (equals >= 0) {
                return word.substring(equals + 1);
            }
            if (!words.hasNext()) {
                throw new Unusable("After " + word + " something is missing.");
            }
            return words.next();
        }

        private static Rule rule(String name) throws Unusable {
            return Rule.named(name).orElseThrow(() -> new Unusable("There is no rule \"" + name + "\"."));
        }

        private static int seats(String number) throws Unusable {
            if (!number.matches("[1-9]\\d{0,5}")) {
                throw new Unusable("The number of seats is a whole number from 1, not \"" + number + "\".");
            }
            return Integer.parseInt(number);
        }
    }
}
