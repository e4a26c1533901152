package org.folkmoot.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person may be in a place. Pages call it a role; one that is held from a day to a day is a {@link Seat}. */
public enum Role {
    /** Runs the machine that Folkmoot stands on; in every place of it. */
    HOST("Host", "runs the machine and its places"),
    ADMINISTRATOR("Administrator", "gives roles, decides on listings and settings"),
    ADVISER("Adviser", "answers groups and works on their cases"),
    SAFEGUARDING_LEAD("Safeguarding lead", "reads what advisers tell of people’s safety, and acts on it"),
    POLICY_LEAD("Policy lead", "gathers what groups say and writes positions"),
    TREASURER("Treasurer", "keeps the accounts"),
    RETURNING_OFFICER("Returning officer", "runs ballots"),
    TELLER("Teller", "watches the count of a ballot"),
    TRUSTEE("Trustee", "governs the support organisation"),
    PANEL_MEMBER("Panel member", "decides on grants from a fund"),
    COUNTERPART("Council, NHS or funder", "acts for a public body, a business or another funder"),
    AUDITOR("Auditor", "reads the accounts and the log"),
    CONTACT("Contact of an organisation", "looks after an organisation's entry and speaks for it"),
    VOTER("Voter of an organisation", "casts an organisation's vote");

    private static final Set<Role> OF_AN_ORGANISATION = EnumSet.of(CONTACT, VOTER);
    private static final Set<Role> PRIVILEGED = EnumSet.of(HOST, ADMINISTRATOR, RETURNING_OFFICER, TREASURER);

    private final String words;
    private final String does;

    Role(String words, String does) {
        this.words = words;
        this.does = does;
    }

    /** Its plain English name. */
    public String words() {
        return words;
    }

    /** What its holder does, in a few plain English words. */
    public String does() {
        return does;
    }

    /** What addresses, tables and files call it: "returning-officer". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this code. */
    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Whether it is held for one organisation. */
    public boolean ofAnOrganisation() {
        return OF_AN_ORGANISATION.contains(this);
    }

    /** Whether it rests until its holder has shown a passkey. */
    public boolean privileged() {
        return PRIVILEGED.contains(this);
    }
}
