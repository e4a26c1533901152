package org.folkmoot.support.resources;

/**
 * An article as others name it.
 *
 * @param path where it stands: a path inside the place, "/resources/a-first-bank-account"
 */
public record Resource(String title, String path) {}
