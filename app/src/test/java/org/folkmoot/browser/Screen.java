package org.folkmoot.browser;

/** The screens on which every page is opened. */
public enum Screen {
    WIDE(1280, true),
    PHONE(390, true),
    SMALL_PHONE(320, true),
    WITHOUT_SCRIPT(390, false);

    private final int width;
    private final boolean script;

    Screen(int width, boolean script) {
        this.width = width;
        this.script = script;
    }

    int width() {
        return width;
    }

    boolean script() {
        return script;
    }

    /** Whether the guidelines are checked on it and a picture is kept: a check takes a second or two. */
    boolean thorough() {
        return this == WIDE || this == PHONE;
    }
}
