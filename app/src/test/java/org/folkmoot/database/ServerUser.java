package org.folkmoot.database;

import java.io.IOException;
import java.nio.file.Path;

/** A program that uses the server of a data folder until its standard input ends. */
final class ServerUser {

    private ServerUser() {}

    public static void main(String[] arguments) throws IOException {
        try (var server = BundledServer.open(Path.of(arguments[0]), "off")) {
            System.out.println(server.url());
            System.in.readAllBytes();
        }
    }
}
