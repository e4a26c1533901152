package org.folkmoot.place;

/**
 * Whom a group may say that it is led by, or mainly for.
 *
 * @param code stays the same for ever; entries keep it
 */
public record EqualityGroup(String code, String name) {

    static EqualityGroup from(Entry entry) {
        Fields group = entry.fields("code", "name");
        return new EqualityGroup(
                group.need("code").read("small letters such as older", EqualityGroup::code), group.text("name"));
    }

    private static String code(String text) {
        if (!text.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
