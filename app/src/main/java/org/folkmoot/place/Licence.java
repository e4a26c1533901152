package org.folkmoot.place;

import java.net.URI;

/** On what terms data may be used. */
public record Licence(String name, URI address) {

    static Licence from(Entry entry) {
        Fields licence = entry.fields("name", "address");
        return new Licence(licence.text("name"), licence.need("address").address());
    }
}
