package org.folkmoot.place;

import java.nio.file.Path;

/** The data files of this repository, read once for all tests. */
final class Shipped {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PACKS_FOLDER = ROOT.resolve("packs");
    static final Packs PACKS = Packs.read(PACKS_FOLDER);
    static final Pack ENGLAND = PACKS.pack("england-and-wales").orElseThrow();
    static final Pack SCOTLAND = PACKS.pack("scotland").orElseThrow();

    private Shipped() {}

    static Path locality(String name) {
        return ROOT.resolve("localities").resolve(name);
    }
}
