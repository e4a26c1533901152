package org.folkmoot.web;

/** The thing has another address now, for ever (308). */
public final class Moved extends RuntimeException {

    private final String address;

    /** @param address a path of this site, or a whole address of another */
    public Moved(String address) {
        super("Moved to " + address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
