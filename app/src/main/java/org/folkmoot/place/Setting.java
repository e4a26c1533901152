package org.folkmoot.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the administrators of a place may set. Codes stand in the public log and never change. */
public enum Setting {
    NAME("Name of the support organisation"),
    LOGO("Logo"),
    MAIN_COLOUR("Main colour"),
    SECOND_COLOUR("Second colour"),
    LANGUAGES("Languages"),
    WORKING_DAYS("Working days"),
    CLOSED_DAYS("Days on which you are closed"),
    ANSWER_DAYS("Working days within which you answer"),
    VOLUNTEERING("Where volunteering is found"),
    FUNDING("Where money is looked for"),
    RETENTION("How long things are kept");

    private final String words;

    Setting(String words) {
        this.words = words;
    }

    /** Its plain English name. */
    public String words() {
        return words;
    }

    /** What tables and the log call it: "working-days". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> of(String code) {
        return Stream.of(values())
                .filter(setting -> setting.code().equals(code))
                .findFirst();
    }
}
