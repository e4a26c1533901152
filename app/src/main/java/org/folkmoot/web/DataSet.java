package org.folkmoot.web;

import java.util.List;

/**
 * A slot: data that other programs may read, which a room offers as a bean; listed at {@code /{locality}/data}.
 *
 * @param order where it stands; small numbers first
 * @param path its address inside a place: "/data/organisations.json"
 * @param title what it is, in a few plain English words
 * @param what a plain English sentence on what it holds
 * @param type its media type
 * @param example the query of an example, such as "q=food", or empty
 * @param kinds of the sources whose statements it holds, such as "grants"
 * @param byId whether each thing in it also stands below its path, at its id
 */
public record DataSet(
        int order,
        String path,
        String title,
        String what,
        String type,
        List<Parameter> parameters,
        String example,
        List<String> kinds,
        boolean byId) {

    public DataSet(
            int order,
            String path,
            String title,
            String what,
            String type,
            List<Parameter> parameters,
            String example) {
        this(order, path, title, what, type, parameters, example, List.of(), false);
    }

    /** One parameter of the query, with a plain English sentence on what it does. */
    public record Parameter(String name, String what, boolean required) {}

    public DataSet {
        parameters = List.copyOf(parameters);
        kinds = List.copyOf(kinds);
    }

    /** The same, made from sources of these kinds. */
    public DataSet from(String... made) {
        return new DataSet(order, path, title, what, type, parameters, example, List.of(made), byId);
    }

    /** The same, where each thing also stands at its id. */
    public DataSet eachById() {
        return new DataSet(order, path, title, what, type, parameters, example, kinds, true);
    }

    /** The address of the example inside a place. */
    public String exampleAddress() {
        return example.isEmpty() ? path : path + "?" + example;
    }
}
