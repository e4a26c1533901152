package org.folkmoot.support.health;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.support.Town;

/**
 * A group's health check as its contacts do it, for tests.
 *
 * @param path of the check
 */
record Checkup(Town.In town, UUID organisation, Client client, String path) {

    private static final Pattern SEEN = Pattern.compile("name=\"(seen-[^\"]+)\" value=\"([^\"]+)\"");

    /** Begun by a contact of the band. */
    static Checkup begun(Town.In town, String name) {
        var organisation = town.organisation(Town.BAND);
        var client = town.contact(name, organisation);
        return begun(town, organisation, client);
    }

    static Checkup begun(Town.In town, UUID organisation, Client client) {
        var home = home(town, organisation);
        return new Checkup(town, organisation, client, Client.location(client.post(home)));
    }

    static String home(Town.In town, UUID organisation) {
        return "/" + town.place().name() + "/my/organisations/" + organisation + "/health-check";
    }

    /** The same check for another contact. */
    Checkup as(Client other) {
        return new Checkup(town, organisation, other, path);
    }

    String page() {
        return client.page(path);
    }

    String section(String code) {
        return client.page(path + "/sections/" + code);
    }

    /** Sends a section as a browser does that has just opened it. */
    HttpResponse<String> answer(String section, String... fields) {
        return sent(section(section), section, fields);
    }

    /** Sends a section as a browser does that has opened this page of it. */
    HttpResponse<String> sent(String page, String section, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        var seen = SEEN.matcher(page);
        while (seen.find()) {
            all.add(seen.group(1));
            all.add(seen.group(2));
        }
        return client.post(path + "/sections/" + section, all.toArray(String[]::new));
    }

    void answered(String section, String... fields) {
        Client.location(answer(section, fields));
    }

    /** What comes of pressing a button of the check: "finish". */
    HttpResponse<String> press(String what, String... fields) {
        return client.post(path + "/" + what, fields);
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Makes the check as old as that. */
    void aged(int days) {
        town.change("update support_health_check set begun = begun - interval '" + days
                + " days', finished = finished - interval '" + days + " days' where id = '" + id() + "'");
    }
}
