package org.folkmoot.place;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An official list that gives organisations their numbers, named by its org-id prefix (org-id.guide).
 *
 * @param link address of a number's official page, with {@code {number}} for the number
 * @param number shape of its numbers
 * @param numberIs the shape in words, such as "six or seven digits"
 * @param rank whose spelling of a name is believed first: 1 before 2
 * @param charities whether being on it makes an organisation a registered charity
 * @param official whether an authority keeps it; a number that a funder made up confirms nothing
 * @param invented whether it exists in samples only
 */
public record Register(
        String prefix,
        String name,
        Optional<String> link,
        Pattern number,
        String numberIs,
        int rank,
        boolean charities,
        boolean official,
        boolean invented) {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,3}-[A-Z0-9]+|360G");

    static Register from(Entry entry) {
        Fields register = entry.fields(
                "prefix",
                "name",
                "link",
                "number",
                "number_is",
                "rank",
                "registers_charities",
                "made_by_funders",
                "invented");
        return new Register(
                register.need("prefix").read("a prefix such as GB-CHC", Register::prefix),
                register.text("name"),
                register.find("link")
                        .map(link -> link.read("an address that begins with https://", Register::template)),
                register.need("number").pattern(),
                register.text("number_is"),
                register.need("rank").wholeNumber(),
                register.yes("registers_charities"),
                !register.yes("made_by_funders"),
                register.yes("invented"));
    }

    /** Returns the text if a register can be called so. */
    static String prefix(String text) {
        if (!PREFIX.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String template(String text) {
        Entry.address(text.replace("{number}", "1"));
        return text;
    }

    /** The official page of a number, or of the list where it has no page for each number. */
    public Optional<URI> link(String number) {
        String inAddress = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
        return link.map(template -> URI.create(template.replace("{number}", inAddress)));
    }

    boolean knows(String number) {
        return this.number.matcher(number).matches();
    }

    Register ranked(int newRank) {
        return new Register(prefix, name, link, number, numberIs, newRank, charities, official, invented);
    }
}
