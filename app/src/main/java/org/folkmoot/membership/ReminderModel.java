package org.folkmoot.membership;

/** What a reminder says: whose membership of which kind ends when, and where. */
record ReminderModel(String member, String scheme, String until, String place) {}
