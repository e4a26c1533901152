package org.folkmoot.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a person's name among payees and recipients, so that it prints as "Individual, withheld" (DESIGN, "Fairness").
 * A name is a person's when it begins with a title or a given name, has two to four words, and no word says
 * "organisation". What follows "T/A" or "trading as" is not looked at.
 */
public record Persons(Set<String> titles, Set<String> givenNames, Pattern organisationWords) {

    /** What a page and a shipped file print instead of the name. */
    public static final String WITHHELD = "Individual, withheld";

    private static final Pattern TRADING_AS = Pattern.compile("(?i)\\s+(t/a|trading as)\\b.*");
    private static final Pattern SPACES = Pattern.compile("[\\s.]+");
    private static final Pattern PERSONAL_WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");

    static Persons from(Entry entry) {
        Fields file = entry.fields("titles", "given_names", "organisation_words");
        return new Persons(
                lowered(file.need("titles").texts()),
                lowered(file.need("given_names").texts()),
                file.need("organisation_words").pattern());
    }

    private static Set<String> lowered(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("[ ,]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is more likely one person's name than a group's. */
    public boolean looksLikeAPerson(String name) {
        String own = TRADING_AS.matcher(name.strip()).replaceFirst("");
        List<String> words = List.of(SPACES.split(own));
        return words.size() >= 2
                && words.size() <= 4
                && words.stream().allMatch(word -> PERSONAL_WORD.matcher(word).matches())
                && begins(words.getFirst().toLowerCase(Locale.ROOT))
                && !organisationWords.matcher(own).find();
    }

    private boolean begins(String word) {
        return titles.contains(word) || givenNames.contains(word);
    }
}
