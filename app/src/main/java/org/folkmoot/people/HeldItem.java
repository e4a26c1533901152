package org.folkmoot.people;

import java.util.Map;

/**
 * A thing that is kept about a person.
 *
 * @param kind what it is: "Your role", "A letter to you"
 * @param fields what it says, by name, in the order in which it is shown
 */
public record HeldItem(String kind, Map<String, String> fields) {}
