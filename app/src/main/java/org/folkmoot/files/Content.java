package org.folkmoot.files;

/** What a file holds: the rows of a table, or a list of objects. */
public sealed interface Content extends AutoCloseable permits Table, JsonList {

    /** The names of its columns; of objects there are none. */
    Heading heading();

    /** Reads on to the end without giving anything; throws {@link FileUnusable} where that cannot be done. */
    void look();

    @Override
    void close();
}
