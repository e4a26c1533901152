package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.AtTime.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders and bulletins: on which day, to whom, and once. */
@House
class WritingToMembersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private Schemes schemes;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private Writing writing;

    @Autowired
    private Persons persons;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    private Locality place;
    private Bringer.Of town;

    @BeforeEach
    void place() {
        place = fresh.place("writing-town");
        town = bringer.in(place);
    }

    /** @param rows name, address, valid until, wants the bulletin, interests */
    private void members(String... rows) {
        var csv = new StringBuilder(
                "Organisation,Postcode,Contact name,Email,Member since,Valid until,Newsletter,Interests\n");
        for (var i = 0; i < rows.length; i++) {
            var cells = rows[i].split("\\|", -1);
            csv.append("%s,ZZ1 %dA,%s,%s@band.example,2020-01-01,%s,%s,%s\n"
                    .formatted(cells[0], i, cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        town.bring(csv.toString());
    }

    private void remind(int days) {
        var kind = town.inside(schemes::all).getFirst();
        town.inside(() -> {
            schemes.change(new Scheme(kind.id(), kind.name(), false, 12, 30, null, null, days));
            return true;
        });
    }

    private int remindOn(LocalDate day) {
        var morning = Instant.parse(day + "T08:00:00Z");
        return at(morning, () -> town.inside(() -> reminders.queue(place)));
    }

    private long letters() {
        return town.count("post_message");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 0", "2026-06-01, 1", "2026-06-30, 1", "2026-07-01, 0"})
    void aReminderGoesOutFromThirtyDaysBeforeTheEndToTheLastDay(LocalDate day, int letters) {
        members("Band|ann|2026-06-30|yes|");
        remind(29);
        assertThat(remindOn(day)).isEqualTo(letters);
        assertThat(letters()).isEqualTo(letters);
    }

    @Test
    void itIsTheDayOfThePlaceThatCounts() {
        members("Band|ann|2026-06-30|yes|");
        remind(29);
        assertThat(at(Instant.parse("2026-05-31T22:59:59Z"), () -> town.inside(() -> reminders.queue(place))))
                .as("a minute before midnight in London, in summer")
                .isZero();
        assertThat(at(Instant.parse("2026-05-31T23:00:00Z"), () -> town.inside(() -> reminders.queue(place))))
                .isEqualTo(1);
    }

    @Test
    void whoRenewsIsRemindedOfTheNextEndOnly() {
        members("Band|ann|2026-06-30|yes|");
        remind(30);
        assertThat(remindOn(TODAY)).isEqualTo(1);
        assertThat(remindOn(TODAY.plusDays(5))).isZero();
        var membership = UUID.fromString(
                town.texts("select id from membership_membership").getFirst());
        town.inside(() -> {
            writing.fact(
                    membership, new Fact(Fact.Kind.RENEWED, TODAY.plusDays(6), LocalDate.of(2027, 6, 30)), null, null);
            return true;
        });
        assertThat(remindOn(LocalDate.of(2026, 6, 30))).isZero();
        assertThat(remindOn(LocalDate.of(2027, 6, 1))).isEqualTo(1);
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void nobodyIsRemindedWhereTheKindSaysNoneOrTheMemberLeft() {
        members("Band|ann|2026-06-30|yes|");
        assertThat(remindOn(TODAY)).as("no kind says so").isZero();
        remind(30);
        var membership = UUID.fromString(
                town.texts("select id from membership_membership").getFirst());
        town.inside(() -> {
            writing.fact(membership, new Fact(Fact.Kind.ENDED, TODAY.minusDays(1), null), null, null);
            return true;
        });
        assertThat(remindOn(TODAY)).isZero();
        assertThat(letters()).isZero();
    }

    @Test
    void aMemberWhomNobodySpeaksForIsNotedAndHoldsUpNobody() {
        town.bring("Organisation,Postcode,Member since,Valid until\nQuiet Band,ZZ1 1AA,2020-01-01,2026-06-30\n");
        remind(30);
        assertThat(remindOn(TODAY)).isEqualTo(1);
        assertThat(remindOn(TODAY)).isZero();
        assertThat(letters()).isZero();
    }

    private Bulletin bulletin(String interest) {
        var id = town.inside(() -> bulletins.write("News", "One.\n\nTwo.", interest, "", null));
        return town.inside(() -> bulletins.find(id)).orElseThrow();
    }

    private Readership readership(String interest) {
        var bulletin = bulletin(interest);
        return town.inside(() -> bulletins.readership(bulletin, TODAY));
    }

    @Test
    void whoAgreedIsWrittenToAndTheOthersAreCounted() {
        members(
                "Agreed|ann|2026-12-31|yes|music",
                "Refused|ben|2026-12-31|no|music",
                "Silent|cora|2026-12-31||music",
                "Lapsed|dan|2024-12-31|yes|music",
                "Overdue|eve|2026-05-31|yes|money");
        remind(30);
        var all = readership("");
        assertThat(all.readers()).as("a lapsed member is no member").hasSize(2);
        assertThat(List.of(all.refused(), all.unasked())).containsExactly(1L, 1L);
        assertThat(readership("music").readers()).hasSize(1);
        assertThat(readership("nothing").readers()).isEmpty();
    }

    @Test
    void whatWasSaidLastCounts() {
        members("Band|ann|2026-12-31|yes|");
        var ann = town.inside(() -> persons.find(new EmailAddress("ann@band.example")))
                .orElseThrow();
        say(ann.id(), false, TODAY.plusDays(400));
        assertThat(readership("").readers()).isEmpty();
        say(ann.id(), true, TODAY.plusDays(400));
        assertThat(readership("").readers()).as("on one day, the later word").hasSize(1);
        say(ann.id(), false, LocalDate.of(2019, 1, 1));
        assertThat(readership("").readers())
                .as("an old word noted later changes nothing")
                .hasSize(1);
    }

    private void say(UUID person, boolean given, LocalDate day) {
        town.inside(() -> {
            writing.consent(person, new Consent(given, day, "asked", "staff"), null, null);
            return true;
        });
    }

    @Test
    void whoSpeaksForTwoMembersGetsOneLetter() {
        members("Band|ann|2026-12-31|yes|", "Choir|ann|2026-12-31|yes|");
        assertThat(readership("").readers()).hasSize(1);
    }

    @Test
    void ofTwoWhoSendAtOnceOneDoes() throws Exception {
        members("Band|ann|2026-12-31|yes|", "Choir|ben|2026-12-31|yes|");
        var bulletin = bulletin("");
        var barrier = new CyclicBarrier(2);
        Callable<Optional<Integer>> send = () -> {
            barrier.await();
            return town.inside(() -> bulletins.queue(bulletin.id(), TODAY, "Town"));
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var sent = two.invokeAll(List.of(send, send));
            assertThat(List.of(sent.get(0).get(), sent.get(1).get()))
                    .containsExactlyInAnyOrder(Optional.of(2), Optional.empty());
        }
        assertThat(letters()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'One.', 1", "'One.\n\nTwo.', 2", "'One.\r\n \r\nTwo.\n\n\n\nThree.\n', 3", "'\n\n', 0", "'One\ntwo', 1"
    })
    void anEmptyLineBeginsANewParagraph(String text, int paragraphs) {
        var bulletin = new Bulletin(UUID.randomUUID(), "News", text, "", "", Instant.EPOCH, null, 0);
        assertThat(bulletin.paragraphs()).hasSize(paragraphs).doesNotContain("");
    }
}
