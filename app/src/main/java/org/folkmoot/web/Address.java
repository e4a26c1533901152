package org.folkmoot.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address of this site whose query is a page's state. Every change makes a new address; parameters with empty
 * values are left out.
 *
 * @param path the path, already encoded: "/trafford/organisations"
 */
public record Address(String path, List<Parameter> parameters) {

    public Address {
        parameters = parameters.stream().filter(it -> !it.value().isEmpty()).toList();
    }

    /** The address without any state. */
    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** With this one value of the parameter, in place of those it had. */
    public Address with(String name, Object value) {
        return new Address(
                path,
                Stream.concat(others(name), Stream.of(new Parameter(name, value.toString())))
                        .toList());
    }

    /** With this value of the parameter beside those it has. */
    public Address and(String name, Object value) {
        var more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value.toString()));
        return new Address(path, more);
    }

    /** Without any value of the parameter. */
    public Address without(String name) {
        return new Address(path, others(name).toList());
    }

    /** Without this one value of the parameter. */
    public Address without(String name, Object value) {
        var gone = new Parameter(name, value.toString());
        return new Address(
                path, parameters.stream().filter(it -> !it.equals(gone)).toList());
    }

    private Stream<Parameter> others(String name) {
        return parameters.stream().filter(it -> !it.name().equals(name));
    }

    /** As a link prints it. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", path + "?", ""));
    }

    /** One piece of a page's state. */
    public record Parameter(String name, String value) {

        String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
