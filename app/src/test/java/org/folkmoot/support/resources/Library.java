package org.folkmoot.support.resources;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.InPlace;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.Settings;
import org.folkmoot.web.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A place with two advisers and no article yet, for tests of resources. */
@Component
final class Library {

    private final Fresh fresh;
    private final Somebody somebody;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    Library(Fresh fresh, Somebody somebody, Transactions transactions, JdbcClient jdbc) {
        this.fresh = fresh;
        this.somebody = somebody;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    In fresh(int port, String name) {
        var place = fresh.place(
                name, new Settings(name, name, "england-and-wales", "Europe/London", "", "a@b.example", false, false));
        return new In(
                this,
                port,
                place,
                somebody.with(port, place, "amal-of-" + name, Role.ADVISER),
                somebody.with(port, place, "ben-of-" + name, Role.ADVISER),
                new Client(port, ""));
    }

    /** One of them. */
    record In(Library library, int port, Locality place, Client amal, Client ben, Client anyone) implements InPlace {

        String at(String rest) {
            return "/" + place.name() + "/resources" + rest;
        }

        String desk(String rest) {
            return "/" + place.name() + "/desk/resources" + rest;
        }

        Client with(String name, Role... roles) {
            return library.somebody.with(port, place, name + "-of-" + place.name(), roles);
        }

        UUID id(String name) {
            return library.somebody.person(place, name + "-of-" + place.name());
        }

        /** An article that Amal has written; its path among the advisers' pages. */
        String written(String topic, String title, String words) {
            return Client.location(amal.post(
                    desk("/new"), "topic", topic, "title", title, "summary", "About " + title, "words", words));
        }

        /** One that anybody reads. */
        String published(String topic, String title, String words) {
            var path = written(topic, title, words);
            Client.location(amal.post(path + "/publish", "version", "1"));
            return path;
        }

        HttpResponse<String> saved(Client who, String path, int seen, String words) {
            return who.post(
                    path + "/write",
                    "topic",
                    "funding",
                    "title",
                    "Bids",
                    "summary",
                    "About bids",
                    "words",
                    words,
                    "why",
                    "Made plainer",
                    "seen",
                    Integer.toString(seen));
        }

        @Override
        public Transactions transactions() {
            return library.transactions;
        }

        @Override
        public JdbcClient jdbc() {
            return library.jdbc;
        }

        <T> T outside(Supplier<T> work) {
            return transactions().outside(place, work);
        }
    }
}
