package org.folkmoot.database;

/** The PostgreSQL that keeps everything: Folkmoot's own, or one that the settings name. */
sealed interface Server extends AutoCloseable permits BundledServer, OwnServer {

    String url();

    String user();

    String password();

    @Override
    void close();
}
