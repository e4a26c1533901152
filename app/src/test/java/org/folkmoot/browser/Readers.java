package org.folkmoot.browser;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.Client;

/** A reader for each person and screen, kept from page to page: whoever has been here before need not fetch the styles again. */
final class Readers implements AutoCloseable {

    private final int port;
    private final Map<Seat, Reader> readers = new HashMap<>();

    Readers(int port) {
        this.port = port;
    }

    private record Seat(String secret, Screen screen) {}

    Reader of(Client who, Screen screen) {
        return readers.computeIfAbsent(new Seat(who.secret(), screen), _ -> new Reader(port, screen).as(who));
    }

    @Override
    public void close() {
        readers.values().forEach(Reader::close);
    }
}
