package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class PersonsTest {

    private static final EmailAddress ANNA = new EmailAddress("anna@people.example");

    @Autowired
    private Persons persons;

    @Autowired
    private Seats seats;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Fresh fresh;

    private Locality place;

    @BeforeEach
    void place() {
        place = fresh.place("persons-town");
    }

    private <T> T inside(Supplier<T> work) {
        return transactions.inside(place, work);
    }

    private Person person(String email, String name) {
        return inside(() -> persons.of(new EmailAddress(email), name));
    }

    private long history() {
        return fresh.owner()
                .sql("select count(*) from \"" + place.schema() + "\".people_history")
                .query(Long.class)
                .single();
    }

    @Test
    void anAddressIsOnePersonWhoseKnownNameStays() {
        var first = person("anna@people.example", "  Anna Weaver ");
        assertThat(first.name()).isEqualTo("Anna Weaver");
        assertThat(person("anna@people.example", "Somebody Else")).isEqualTo(first);
        var unnamed = person("ben@people.example", "");
        assertThat(person("ben@people.example", "Ben").id()).isEqualTo(unnamed.id());
        assertThat(inside(() -> persons.find(unnamed.id())).orElseThrow().name())
                .as("a name is taken where there was none")
                .isEqualTo("Ben");
    }

    @Test
    void manyWhoComeAtOnceWithOneAddressAreOnePerson() throws Exception {
        var barrier = new CyclicBarrier(4);
        Callable<UUID> come = () -> {
            barrier.await();
            return person("anna@people.example", "Anna").id();
        };
        var ids = new HashSet<UUID>();
        try (var four = Executors.newFixedThreadPool(4)) {
            for (var one : four.invokeAll(List.of(come, come, come, come))) {
                ids.add(one.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void whatChangesIsKeptAndWhatDoesNotIsNot() {
        var anna = person("anna@people.example", "Anna");
        inside(() -> {
            persons.change(anna, "Anna", "07700 900123", null);
            return true;
        });
        assertThat(history()).as("nothing was there before").isZero();
        var now = inside(() -> persons.find(anna.id())).orElseThrow();
        assertThat(now.phone()).isEqualTo("07700 900123");
        inside(() -> {
            persons.change(now, "Anna Weaver", "", anna.id());
            return true;
        });
        assertThat(history()).as("the name and the telephone that were").isEqualTo(2);
    }

    @Test
    void whoIsErasedIsFoundByNothingAndTheAddressIsFree() {
        var anna = person("anna@people.example", "Anna");
        inside(() -> {
            persons.change(anna, "Anna Weaver", "", null);
            persons.erase(anna.id());
            return true;
        });
        assertThat(inside(() -> persons.find(anna.id()))).isEmpty();
        assertThat(inside(() -> persons.find(ANNA))).isEmpty();
        assertThat(inside(() -> persons.find(List.of(anna.id())))).isEmpty();
        assertThat(inside(() -> persons.addressed(Set.of("anna@people.example"))))
                .isEmpty();
        assertThat(inside(() -> persons.search("anna", 0))).isEmpty();
        assertThat(history()).isZero();
        assertThat(person("anna@people.example", "Another Anna").id()).isNotEqualTo(anna.id());
    }

    @ParameterizedTest
    @CsvSource({"anna, 1", "ANNA, 1", "people.example, 3", "%, 1", "_, 1", "'\\', 1", "nobody, 0", "'', 3", "100%, 1"})
    void lettersAreLookedForAsTheyAre(String words, int found) {
        person("anna@people.example", "Anna Weaver");
        person("ben_k@people.example", "Ben 100% King");
        person("cora@people.example", "Cora \\ Slash");
        assertThat(inside(() -> persons.search(words, 0))).hasSize(found);
    }

    @Test
    void aPageOfPeopleHasOneMoreThanItShows() {
        for (var i = 0; i < 53; i++) {
            person("p%02d@people.example".formatted(i), "P%02d".formatted(i));
        }
        assertThat(inside(() -> persons.search("", 0))).hasSize(51);
        assertThat(inside(() -> persons.search("", 50)))
                .extracting(Person::name)
                .containsExactly("P50", "P51", "P52");
    }

    @Test
    void onlyWhoNeverHeldARoleIsForgotten() {
        var anna = person("anna@people.example", "Anna");
        var ben = person("ben@people.example", "Ben");
        var cora = inside(() -> persons.unaddressed(" Cora ", ""));
        inside(() ->
                seats.give(new Seats.Wish(anna.id(), Role.ADVISER, null, LocalDate.of(2020, 1, 1), null, ben.id())));
        assertThat(inside(() -> persons.forget(List.of(anna.id(), ben.id(), cora.id()))))
                .as("Anna holds a role, and Ben gave it")
                .isEqualTo(1);
        assertThat(inside(() -> persons.find(List.of(anna.id(), ben.id(), cora.id()))))
                .containsOnlyKeys(anna.id(), ben.id());
        assertThat(inside(() -> persons.forget(List.of()))).isZero();
    }

    @Test
    void whoHasNoAddressIsAlwaysSomebodyNew() {
        var one = inside(() -> persons.unaddressed("Cora", "07700 900200"));
        var two = inside(() -> persons.unaddressed("Cora", "07700 900200"));
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(inside(() -> persons.find(one.id())).orElseThrow().email()).isEmpty();
    }
}
