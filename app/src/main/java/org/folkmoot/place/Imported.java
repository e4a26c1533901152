package org.folkmoot.place;

/**
 * A file has been read into its place; told to the other rooms in the same transaction, so that what they derive from
 * it changes with it.
 */
public record Imported(Reading reading) {}
