package org.folkmoot.support.resources;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
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
    record In(Library library, int port, Locality place, Client amal, Client ben, Client anyone) {

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
            return location(amal.post(
                    desk("/new"), "topic", topic, "title", title, "summary", "About " + title, "words", words));
        }

        /** One that anybody reads. */
        String published(String topic, String title, String words) {
            var path = written(topic, title, words);
            location(amal.post(path + "/publish", "version", "1"));
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

        static String location(HttpResponse<String> answer) {
            if (answer.statusCode() != 303) {
                throw new AssertionError(answer.statusCode() + "\n" + answer.body());
            }
            return answer.headers().firstValue("Location").orElseThrow();
        }

        <T> T inside(Supplier<T> work) {
            return library.transactions.inside(place, work);
        }

        <T> T outside(Supplier<T> work) {
            return library.transactions.outside(place, work);
        }

        List<String> texts(String sql) {
            return inside(() -> library.jdbc
                    .sql(sql)
                    .query((row, _) -> String.valueOf(row.getString(1)))
                    .list());
        }

        String text(String sql) {
            var found = texts(sql);
            if (found.size() != 1) {
                throw new AssertionError(sql + " finds " + found);
            }
            return found.getFirst();
        }

        void change(String sql) {
            inside(() -> library.jdbc.sql(sql).update());
        }
    }
}
