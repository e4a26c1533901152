package org.folkmoot.support;

/**
 * Something that may help whoever asked; an adviser puts it into an answer with one tap.
 *
 * @param words what it is, in the visitor's language
 * @param address where it is: a path inside the place, "/resources/a-first-bank-account", or a whole address of https
 */
public record Suggestion(String words, String address) {}
