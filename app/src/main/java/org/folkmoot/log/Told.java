package org.folkmoot.log;

import org.folkmoot.web.Role;
import org.folkmoot.web.Words;

/** What an entry says in plain words. */
final class Told {

    private Told() {}

    static String sentence(Entry entry, Words t) {
        return switch (entry.kind()) {
            case ROLE_GIVEN -> t.say("Somebody was given a role: {0}.", role(entry, t));
            case ROLE_ENDED -> t.say("Somebody’s role ended: {0}.", role(entry, t));
            case LISTING_ACCEPTED -> t.say("A new organisation was listed.");
            case LISTING_REFUSED -> t.say("An organisation asked to be listed, and was refused.");
            case LISTING_WITHDRAWN -> t.say("An organisation took its wish to be listed back.");
            case CLAIM_ACCEPTED -> t.say("An organisation’s entry was handed to its own people.");
            case CLAIM_REFUSED -> t.say("Somebody asked to look after an organisation’s entry, and was refused.");
            case CLAIM_WITHDRAWN -> t.say("Somebody took back the wish to look after an organisation’s entry.");
            case DECISION_UNDONE -> t.say("A decision on a listing or an entry was undone, and is made anew.");
            case IMPORTED -> imported(entry, t);
            case IMPORT_UNDONE -> t.say("A list that had been read in was taken back.");
            case MERGED -> t.say("Two entries turned out to be one organisation, and were joined.");
            case PARTED -> t.say("Two entries that had been joined were parted again.");
            case SETTING_CHANGED -> t.say("A setting was changed: {0}.", plain(entry, "setting"));
            case REPORT_FROZEN -> t.say("A report on support was frozen: from now on its numbers stay as they are.");
            case REPORT_PUBLISHED -> t.say("Figures of a report on support were published.");
            case REPORT_TAKEN_BACK -> t.say("Published figures of a report on support were taken back.");
            case PERSON_ERASED -> t.say("A person’s data was erased.");
        };
    }

    private static String imported(Entry entry, Words t) {
        return entry.facts().containsKey("rows")
                ? t.say("A list was read in: {0, plural, one {# line} other {# lines}}.", count(entry, "rows"))
                : t.say(
                        "A list was read in: {0} new, {1} joined with what was there, {2} refused.",
                        count(entry, "new"), count(entry, "joined"), count(entry, "refused"));
    }

    private static String role(Entry entry, Words t) {
        return Role.of(entry.facts().getOrDefault("role", ""))
                .map(role -> t.say(role.words()))
                .orElseGet(() -> plain(entry, "role"));
    }

    /** A code as words: "working days". */
    private static String plain(Entry entry, String fact) {
        return entry.facts().getOrDefault(fact, "").replace('-', ' ');
    }

    private static long count(Entry entry, String fact) {
        return Long.parseLong(entry.facts().getOrDefault(fact, "0"));
    }
}
