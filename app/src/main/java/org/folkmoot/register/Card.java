package org.folkmoot.register;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as lists and searches show it, computed from what all its sources state.
 *
 * @param name the one that pages show
 * @param otherNames working, previous and other spellings
 * @param orgIds official numbers, the most telling register first
 * @param legalForm a code of the pack, or null
 * @param size a code of the pack's income bands, or null
 * @param reach how far it works, as its register says in small letters, or null
 * @param ward the area of its address, or null; never known of a group whose place is withheld
 * @param status {@code active}, {@code ended} or {@code unknown}
 * @param activities codes of the pack's classification, with the wider ones above them
 * @param confirmed whether an official register has it
 * @param withheld whether its place is never shown
 * @param website address, or empty
 * @param summary what it says that it does, cut to a few lines; may be empty
 */
record Card(
        UUID id,
        String name,
        List<String> otherNames,
        List<String> orgIds,
        @Nullable String legalForm,
        @Nullable String size,
        @Nullable String reach,
        @Nullable String ward,
        String status,
        List<String> activities,
        boolean confirmed,
        boolean withheld,
        String website,
        String summary) {

    private static final Pattern IN_ADDRESSES = Pattern.compile("[A-Za-z0-9._~-]+");

    Card {
        otherNames = List.copyOf(otherNames);
        orgIds = List.copyOf(orgIds);
        activities = List.copyOf(activities);
    }

    /** What addresses call it: its first official number, else its id; so too where the number does not fit in one. */
    String address() {
        return orgIds.isEmpty() || !IN_ADDRESSES.matcher(orgIds.getFirst()).matches()
                ? id.toString()
                : orgIds.getFirst();
    }
}
