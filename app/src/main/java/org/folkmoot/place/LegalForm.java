package org.folkmoot.place;

import java.util.List;

/**
 * What an organisation is in law.
 *
 * @param code stays the same for ever; other rooms store it
 * @param name plain words for a page
 * @param also what published files call it
 */
public record LegalForm(String code, String name, List<String> also) {

    static LegalForm from(Entry entry) {
        Fields form = entry.fields("code", "name", "also");
        return new LegalForm(form.text("code"), form.text("name"), form.texts("also"));
    }
}
