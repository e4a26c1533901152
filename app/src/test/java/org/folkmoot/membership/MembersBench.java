package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long 5,000 members take, run by hand with {@code bench/members.sh}; no part of the tests. */
@House
class MembersBench {

    private static final int MEMBERS = 5_000;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    @Autowired
    private Bulletins bulletins;

    @Test
    void aListAndABulletin() {
        var town = bringer.in(fresh.place("bench-members"));
        var list = timed("uploaded", () -> town.upload(list()));
        for (var i = 0; i < 3; i++) {
            timed("previewed", () -> town.plan(list));
        }
        timed("confirmed", () -> {
            town.confirm(list);
            return list;
        });
        timed("brought in", () -> {
            town.run();
            return list;
        });
        var bulletin = town.inside(() -> bulletins.write("News", "One.\n\nTwo.", "", "", null));
        var today = LocalDate.of(2026, 11, 22);
        var letters = timed("bulletin queued", () -> town.inside(() -> bulletins.queue(bulletin, today, "Bench")));
        assertThat(letters).contains(MEMBERS);
        timed("taken back", () -> town.undo(list));
        assertThat(town.count("membership_member")).isZero();
    }

    private static String list() {
        var rows = new StringBuilder(
                "Organisation,Charity number,Postcode,Contact name,Email,Phone,Membership type,Member since,Newsletter,Interests\n");
        for (var i = 0; i < MEMBERS; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "Invented Group %d,%d,ZZ1 1AA,Person %d,p%d@example.org,01632 960001,Full,2020-01-01,yes,Music;Funding%n",
                    i,
                    1_000_000 + i,
                    i,
                    i));
        }
        return rows.toString();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var from = System.nanoTime();
        var result = work.get();
        var taken = Duration.ofNanos(System.nanoTime() - from);
        System.out.printf(Locale.ROOT, "%-16s %6.2f s%n", what, taken.toMillis() / 1000.0);
        return result;
    }
}
