package org.folkmoot.web;

/** Who may open a page. */
public enum Audience {
    /** Anyone who may look, without signing in. */
    EVERYONE("everyone"),
    /** Anyone who has signed in, for what is their own. */
    SIGNED_IN("anyone who is signed in, for their own"),
    /** The contacts of the organisation that the address names. */
    CONTACT("the organisation's own contacts"),
    /** Who answers groups; nobody else reads their cases. */
    ADVISERS("advisers"),
    /** Who reads what is told of people's safety. */
    SAFEGUARDING("who keeps people safe"),
    /** Who works for the support organisation. */
    STAFF("staff"),
    /** Who gives roles and decides. */
    ADMINISTRATORS("administrators"),
    /** Who runs the machine. */
    HOSTS("hosts");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** Who it is, in plain English. */
    public String words() {
        return words;
    }

    /** Whether a role in the place is enough to belong to it. */
    boolean includes(Role role) {
        return switch (this) {
            case EVERYONE, SIGNED_IN -> true;
            case CONTACT -> false;
            case ADVISERS -> role == Role.ADVISER;
            case SAFEGUARDING -> role == Role.SAFEGUARDING_LEAD;
            case STAFF -> role == Role.ADMINISTRATOR || role == Role.ADVISER || role == Role.POLICY_LEAD;
            case ADMINISTRATORS -> role == Role.ADMINISTRATOR;
            case HOSTS -> role == Role.HOST;
        };
    }
}
