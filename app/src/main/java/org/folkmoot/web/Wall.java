package org.folkmoot.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who can see what. Every handler passes here before it is called; what it does not open is not there.
 *
 * <p>Somebody who acts for a council, health body, business or other funder opens nothing of the staff's, whatever else
 * they are (invariants 1 and 4).
 */
public final class Wall {

    /** The variable of an address that names the organisation whose contacts may open it, by its id. */
    public static final String ORGANISATION = "organisation";

    private static final Pattern HIDDEN = Pattern.compile("/(host|sign-in/yours|[^/]+/(my|desk))(/.*)?");

    private Wall() {}

    /**
     * Whether a visitor may open a page.
     *
     * @param variables what the address names, decoded
     */
    public static boolean opens(Audience audience, Visitor visitor, Map<String, String> variables) {
        return switch (audience) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor.signedIn();
            case CONTACT ->
                visitor.contactOf().stream()
                        .anyMatch(organisation ->
                                organisation.toString().equals(variables.getOrDefault(ORGANISATION, "")));
            case ADVISERS, SAFEGUARDING, STAFF, ADMINISTRATORS, HOSTS ->
                !visitor.isCounterpart()
                        && visitor.seats().stream().map(Seat::role).anyMatch(audience::includes);
        };
    }

    /** Whether an address belongs to those that are not there for everyone: nothing at all is said about it. */
    public static boolean hides(String path) {
        return HIDDEN.matcher(path).matches();
    }
}
