package org.folkmoot.support;

import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.InPlace;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.Settings;
import org.folkmoot.register.Lists;
import org.folkmoot.register.Register;
import org.folkmoot.web.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A place with two advisers and a few groups, for tests of support. */
@Component
public final class Town {

    public static final String BAND = "GB-CHC-1193780";

    private final Fresh fresh;
    private final Somebody somebody;
    private final Lists lists;
    private final Register register;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    Town(Fresh fresh, Somebody somebody, Lists lists, Register register, Transactions transactions, JdbcClient jdbc) {
        this.fresh = fresh;
        this.somebody = somebody;
        this.lists = lists;
        this.register = register;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** A new one, of which nothing is left from earlier tests. */
    public In fresh(int port, String name) {
        var place = fresh.place(
                name, new Settings(name, name, "england-and-wales", "Europe/London", "", "a@b.example", false, false));
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation().named("Larkhill Brass Band").numbered(BAND),
                anOrganisation().named("Pump House Friends").numbered("GB-CHC-1000001"),
                anOrganisation().named("Quay Choir"),
                anOrganisation().named("Quay Choir").numbered("GB-CHC-1000002"));
        var amal = somebody.with(port, place, "amal-of-" + name, Role.ADVISER);
        var ben = somebody.with(port, place, "ben-of-" + name, Role.ADVISER);
        return new In(this, port, place, amal, ben);
    }

    /** One of them. */
    public record In(Town town, int port, Locality place, Client amal, Client ben) implements InPlace {

        public String desk(String rest) {
            return "/" + place.name() + "/desk/support" + rest;
        }

        public UUID id(String name) {
            return town.somebody.person(place, name + "-of-" + place.name());
        }

        public Client contact(String name, UUID organisation) {
            return town.somebody.contact(port, place, name + "-of-" + place.name(), organisation);
        }

        public Client with(String name, Role... roles) {
            return town.somebody.with(port, place, name + "-of-" + place.name(), roles);
        }

        public UUID organisation(String address) {
            return inside(() -> town.register.named(address).orElseThrow().id());
        }

        /** A call that an adviser has written down; the path of its case. */
        public String call(Client adviser, String group, String words) {
            return Client.location(
                    adviser.post(desk("/call"), "group", group, "words", words, "email", "ann@band.example"));
        }

        @Override
        public Transactions transactions() {
            return town.transactions;
        }

        @Override
        public JdbcClient jdbc() {
            return town.jdbc;
        }
    }
}
