package org.folkmoot.place;

/** The public authority whose area a place is, with its official code. */
public record Authority(String code, String name) {

    static Authority from(Entry entry) {
        Fields authority = entry.fields("code", "name");
        return new Authority(authority.text("code"), authority.text("name"));
    }
}
