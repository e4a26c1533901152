package org.folkmoot.database;

/** A PostgreSQL 15 or later that somebody else runs, named by {@code FOLKMOOT_DATABASE_URL}. */
record OwnServer(String url, String user, String password) implements Server {

    @Override
    public void close() {
        // it is not ours to stop
    }
}
