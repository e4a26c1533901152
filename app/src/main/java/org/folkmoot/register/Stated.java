package org.folkmoot.register;

import java.util.Map;

/**
 * One row of a source as it will be kept.
 *
 * @param key what tells the row from the others of its source, in every edition
 * @param fields what anyone may read, by the names of the columns
 * @param location what is kept inside: postcode and ward, of which only the ward is shown, and the address for letters
 */
record Stated(String key, Map<String, String> fields, Map<String, String> location) {

    /** A field's value; empty where nothing is stated. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
