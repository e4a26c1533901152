package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.SourceKind;
import org.folkmoot.register.Lists;
import org.folkmoot.register.Register;
import org.folkmoot.web.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A fresh place with a register, and people in it. */
@Component
final class Town {

    private final Fresh fresh;
    private final Lists lists;
    private final Somebody somebody;
    private final Transactions transactions;
    private final Register register;
    private final Contacts contacts;
    private final Presses presses;
    private final StillRight stillRight;

    Town(
            Fresh fresh,
            Lists lists,
            Somebody somebody,
            Transactions transactions,
            Register register,
            Contacts contacts,
            Presses presses,
            StillRight stillRight) {
        this.fresh = fresh;
        this.lists = lists;
        this.somebody = somebody;
        this.transactions = transactions;
        this.register = register;
        this.contacts = contacts;
        this.presses = presses;
        this.stillRight = stillRight;
    }

    /** With a band that is on a register, a refuge and a club that are not. */
    Of of(String name, int port) {
        var place = fresh.place(name);
        lists.read(
                place,
                SourceKind.POSTCODES,
                "postcodes",
                "2026-01-01",
                "postcode,ward,latitude,longitude\nM33 7XY,W1,53.42,-2.32\nM33 1AA,W2,53.43,-2.33\n");
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation()
                        .named("Sale Brass Band")
                        .numbered("GB-CHC-1193780")
                        .at("M33 7XY")
                        .with("income", "5000")
                        .with("website", "www.old.example")
                        .doing("Brass music"),
                anOrganisation()
                        .named("Safe Haven Refuge")
                        .numbered("GB-CHC-1000001")
                        .at("M33 7XY"),
                anOrganisation().named("Chess Club"));
        return new Of(place, port, this);
    }

    record Of(Locality place, int port, Town town) {

        Client stranger() {
            return new Client(port, "");
        }

        /** Somebody without a role, with an address of this place's own. */
        Client signedIn(String name) {
            return town.somebody.signedIn(port, name);
        }

        Client staff(String name) {
            return town.somebody.with(port, place, name, Role.ADVISER);
        }

        Client contact(String name, UUID organisation) {
            return town.somebody.contact(port, place, name, organisation);
        }

        String path(String path) {
            return "/" + place.name() + path;
        }

        UUID organisation(String address) {
            return town.transactions.outside(
                    place, () -> town.register.named(address).orElseThrow().id());
        }

        UUID called(String name) {
            return owner().sql("select id from " + table("register_organisation") + " where name = ?")
                    .param(name)
                    .query(UUID.class)
                    .single();
        }

        /** The addresses of those who look after an entry. */
        List<String> contacts(UUID organisation) {
            return town.transactions.inside(
                    place,
                    () -> town.contacts.of(place, organisation).stream()
                            .map(contact -> contact.person().email())
                            .sorted()
                            .toList());
        }

        JdbcClient owner() {
            return town.fresh.owner();
        }

        String table(String name) {
            return "\"" + place.schema() + "\"." + name;
        }

        long count(String from) {
            return owner().sql("select count(*) from " + from).query(Long.class).single();
        }

        /** The letters to an address, the latest first. */
        List<String> letters(String email) {
            return owner().sql("select subject || ' ' || page from " + table("post_message")
                            + " where email = ? order by id desc")
                    .param(email)
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        /** The path that the button of the latest letter leads to. */
        String button(String email) {
            var link = Pattern.compile("href=\"https?://[^/]+(/[^\"]+)\"")
                    .matcher(letters(email).getFirst());
            assertThat(link.find()).as("a button in the letter").isTrue();
            return link.group(1);
        }

        void answerPresses() {
            town.presses.answer(place);
        }

        int askWhetherStillRight() {
            return town.stillRight.ask(place);
        }

        List<String> logged() {
            return owner().sql("select kind from " + table("log_entry") + " order by id")
                    .query((row, _) -> row.getString(1))
                    .list();
        }
    }
}
