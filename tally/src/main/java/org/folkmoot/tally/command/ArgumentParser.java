package org.folkmoot.tally.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.folkmoot.tally.Rule;

/** Reads the command line word by word. */
final class ArgumentParser {
    private final Iterator<String> words;
    private Rule rule = Rule.SCOTTISH;
    private int seats;
    private boolean json;
    private final List<String> files = new ArrayList<>();
    private String seed = "";
    private boolean seeded;

    ArgumentParser(Iterator<String> words) {
        this.words = words;
    }

    Arguments parse() throws UnusableArguments {
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
            throw new UnusableArguments("No file to count.");
        }
        return new Arguments(seeded ? rule.withSeed(seed) : rule, seats, json, files);
    }

    private void option(String word) throws UnusableArguments {
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
            default -> throw new UnusableArguments("There is no option " + name + ".");
        }
    }

    private String value(String word, int equals) throws UnusableArguments {
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        if (!words.hasNext()) {
            throw new UnusableArguments("After " + word + " something is missing.");
        }
        return words.next();
    }

    private static Rule rule(String name) throws UnusableArguments {
        return Rule.named(name).orElseThrow(() -> new UnusableArguments("There is no rule \"" + name + "\"."));
    }

    private static int seats(String number) throws UnusableArguments {
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new UnusableArguments("The number of seats is a whole number from 1, not \"" + number + "\".");
        }
        return Integer.parseInt(number);
    }
}
