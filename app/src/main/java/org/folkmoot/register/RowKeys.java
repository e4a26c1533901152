package org.folkmoot.register;

/**
 * Tells the rows of one list apart. An official number that stands in several rows, each with another name, is one
 * organisation with several names: the first row has the number for its key, the others number and name.
 */
final class RowKeys {

    private final Lines keys = new Lines();
    private final Lines named = new Lines();

    /** The line at which the same row stood before, or 0. */
    int before(Stated stated, long line) {
        return byNumber(stated) ? named.keep(withName(stated), line) : keys.keep(stated.key(), line);
    }

    /** The row under a key that no row before it has. */
    Stated apart(Stated stated, long line) {
        return byNumber(stated) && keys.keep(stated.key(), line) > 0
                ? new Stated(withName(stated), stated.fields(), stated.location())
                : stated;
    }

    private static boolean byNumber(Stated stated) {
        return stated.key().equals(stated.field("org_id"));
    }

    private static String withName(Stated stated) {
        return stated.key() + "|" + Folded.of(stated.field("name"));
    }
}
