package org.folkmoot.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings lists of members into places, for tests. */
@Component
public final class Bringer {

    private final Transactions transactions;
    private final Uploads uploads;
    private final MemberLists lists;
    private final Plans plans;
    private final MemberJobs jobs;
    private final Bringing bringing;
    private final Undoing undoing;
    private final JdbcClient jdbc;

    Bringer(
            Transactions transactions,
            Uploads uploads,
            MemberLists lists,
            Plans plans,
            MemberJobs jobs,
            Bringing bringing,
            Undoing undoing,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.lists = lists;
        this.plans = plans;
        this.jobs = jobs;
        this.bringing = bringing;
        this.undoing = undoing;
        this.jdbc = jdbc;
    }

    /** The lists of one place. */
    Of in(Locality place) {
        return new Of(place, this);
    }

    /** Brings a list in whole: every organisation that is only alike is new. */
    public UUID bring(Locality place, String csv) {
        return in(place).bring(csv);
    }

    /** The lists of one place. */
    record Of(Locality place, Bringer bringer) {

        <T> T inside(Supplier<T> work) {
            return bringer.transactions.inside(place, work);
        }

        /** Uploads a list and takes the meanings that are suggested. */
        UUID upload(String csv) {
            try {
                var file = Files.createTempFile("members", ".csv");
                Files.writeString(file, csv);
                var id = upload(file, "members.csv");
                Files.delete(file);
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        UUID upload(Path file, String name) {
            return inside(() -> bringer.uploads.take(file, name, null));
        }

        MemberList list(UUID id) {
            return inside(() -> bringer.lists.find(id).orElseThrow());
        }

        Plan plan(UUID id) {
            return inside(() -> bringer.plans.of(place, bringer.lists.find(id).orElseThrow()));
        }

        void answer(UUID id, Plan.Party party, Answer answer) {
            inside(() -> {
                bringer.lists.answer(id, party, answer);
                return true;
            });
        }

        void confirm(UUID id) {
            var plan = plan(id);
            inside(() -> {
                bringer.lists.confirm(id, plan);
                return true;
            });
        }

        void run() {
            bringer.jobs.bringIn(place);
        }

        /** One transaction of the job, as on a node that dies after it. */
        boolean step() {
            return inside(() -> bringer.bringing.step(place));
        }

        UUID bring(String csv) {
            var id = upload(csv);
            plan(id).open().forEach(party -> answer(id, party, Answer.NEW));
            confirm(id);
            run();
            return id;
        }

        boolean undo(UUID id) {
            return inside(() -> bringer.undoing.undo(id));
        }

        long count(String from) {
            return inside(() -> bringer.jdbc
                    .sql("select count(*) from " + from)
                    .query(Long.class)
                    .single());
        }

        List<String> texts(String sql) {
            return inside(() ->
                    bringer.jdbc.sql(sql).query((row, _) -> row.getString(1)).list());
        }

        void change(String sql) {
            inside(() -> bringer.jdbc.sql(sql).update());
        }
    }
}
