package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;

/** Somebody who answers the questions of a listing. */
record AListing(Town.Of town, Client client, String path) {

    /** Begins one. */
    static AListing begun(Town.Of town, Client client) {
        var answer = client.post(town.path("/my/listing"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var first = answer.headers().firstValue("Location").orElseThrow();
        return new AListing(town, client, first.replaceFirst("/name$", ""));
    }

    /** Begins one and answers everything. */
    static AListing filled(Town.Of town, Client client, String name) {
        var listing = begun(town, client);
        listing.answer("name", "name", name);
        listing.answer("same", "same", "none");
        listing.answer("activities", "activities", "We grow vegetables with neighbours");
        listing.answer("number", "register", "", "number", "");
        listing.answer("place", "place", "shown", "postcode", "m33 7xy", "areas", "All of Sale");
        listing.answer("size", "size", "none");
        listing.answer("website", "website", "www.veg.example", "website-public", "yes");
        listing.answer("contact", "email", "Secret@Veg.example", "phone", "0161 496 0000", "phone-public", "yes");
        listing.answer("role", "your_name", "Ada Green", "your_role", "treasurer");
        return listing;
    }

    /** Answers everything and hands it in. */
    static AListing handedIn(Town.Of town, Client client, String name) {
        var listing = filled(town, client, name);
        assertThat(client.post(listing.path() + "/submit").statusCode()).isEqualTo(303);
        return listing;
    }

    /** Answers one question, and says which page comes next. */
    String answer(String question, String... fields) {
        var answer = client.post(path + "/" + question, fields);
        assertThat(answer.statusCode()).as(question + "\n" + answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
