package org.folkmoot.web;

/** Whether something that was asked is done. */
public sealed interface Decision {

    /** It is done. */
    record Allowed() implements Decision {}

    /**
     * It is not done, and nothing has changed.
     *
     * @param id the reason, for programs; never changes
     * @param sentence the reason, for the person who asked, in plain English
     */
    record Refused(String id, String sentence) implements Decision {}

    /** It is done. */
    static Decision allowed() {
        return new Allowed();
    }

    static Decision refused(String id, String sentence) {
        return new Refused(id, sentence);
    }
}
