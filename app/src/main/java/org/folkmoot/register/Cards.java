package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.database.Copies;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.Progress;
import org.folkmoot.place.IncomeBand;
import org.folkmoot.place.Pack;
import org.folkmoot.place.PackChanged;
import org.folkmoot.place.Reading;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes cards anew and keeps them. */
@Component
class Cards {

    private static final int BATCH = 5_000;

    private static final String STATEMENTS = """
            select t.organisation, r.kind, r.fields, r.gone_since is not null as gone, s.rank,
                coalesce(nullif(r.location->>'ward', ''), p.ward) as ward, coalesce(r.location->>'place', '') as place,
                exists (select from register_organisation o where o.id = t.organisation) as known
            from touched t
            join register_record r on r.organisation = t.organisation
            join place_source_rank s on s.id = r.source
            left join place_postcode_ward p on p.postcode = r.location->>'postcode'
            where t.number between ? and ?
            order by t.organisation, r.key""";

    private static final String COLUMNS = """
            id, name, sort_name, other_names, org_ids, legal_form, size, size_order, reach, ward, status, activities, confirmed,
            withheld, website, summary, search""";

    private static final String KEEP = """
            update register_organisation o set name = c.name, sort_name = c.sort_name, other_names = c.other_names,
                org_ids = c.org_ids, legal_form = c.legal_form, size = c.size, size_order = c.size_order,
                reach = c.reach, ward = c.ward, status = c.status, activities = c.activities, confirmed = c.confirmed,
                withheld = c.withheld, website = c.website, summary = c.summary, search = c.search
            from card c where o.id = c.id""";

    /** Entries of the indexes of words are made in fewer, larger steps. */
    private static final String LARGE_STEPS = "select set_config('gin_pending_list_limit', '64MB', true)";

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Transactions transactions;

    Cards(JdbcClient jdbc, Copies copies, Transactions transactions) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.transactions = transactions;
    }

    /** Computes the cards of the organisations in the temporary table {@code touched}. */
    void refresh(Reading reading) {
        refresh(reading.pack(), reading.request().progress());
    }

    /** Computes all cards by another pack, or by another edition of theirs. */
    @EventListener
    void follow(PackChanged changed) {
        jdbc.sql("""
                create temporary table touched on commit drop as
                select id as organisation, row_number() over (order by id) as number from register_organisation""").update();
        refresh(changed.pack(), changed.progress());
    }

    private void refresh(Pack pack, Progress progress) {
        jdbc.sql("analyze touched").update();
        var last = jdbc.sql("select coalesce(max(number), 0) from touched")
                .query(Long.class)
                .single();
        if (last == 0) {
            return;
        }
        jdbc.sql("create index on touched (number)").update();
        makeRoom();
        jdbc.sql(LARGE_STEPS).query((_, _) -> 1).single();
        var maker = new CardMaker(pack);
        try (var helper = Executors.newSingleThreadExecutor()) {
            Future<Made> before = CompletableFuture.completedFuture(new Made(List.of(), List.of()));
            for (long from = 1; from <= last; from += BATCH) {
                var stated = stated(from, from + BATCH - 1);
                var making = helper.submit(() -> make(maker, stated));
                keep(before.get(), pack);
                before = making;
                progress.at("organisations", Math.min(from + BATCH - 1, last), last);
            }
            keep(before.get(), pack);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while cards were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        changed();
    }

    /** Computes the card of one organisation, once in a transaction. */
    void refresh(Pack pack, UUID organisation) {
        jdbc.sql("create temporary table touched on commit drop as select ?::uuid as organisation, 1::bigint as number")
                .param(organisation.toString())
                .update();
        makeRoom();
        keep(make(new CardMaker(pack), stated(1, 1)), pack);
        changed();
    }

    /** From here on everything that is kept of the place is old. */
    private void changed() {
        transactions.changes();
        jdbc.sql("update register_version set version = version + 1").update();
    }

    private void makeRoom() {
        jdbc.sql("create temporary table card (like register_organisation) on commit drop")
                .update();
    }

    /** What is stated of one organisation. */
    private record Told(UUID id, boolean known, List<Statement> statements) {}

    /** Cards of organisations that are new, and of those that had one. */
    private record Made(List<Card> fresh, List<Card> known) {}

    private List<Told> stated(long from, long to) {
        var all = new ArrayList<Told>(BATCH);
        jdbc.sql(STATEMENTS).params(from, to).query(row -> {
            var organisation = row.getObject("organisation", UUID.class);
            if (all.isEmpty() || !organisation.equals(all.getLast().id())) {
                all.add(new Told(organisation, row.getBoolean("known"), new ArrayList<>()));
            }
            all.getLast().statements().add(statement(row));
        });
        return all;
    }

    /** Made beside the database's work on the cards before; asks it nothing. */
    private static Made make(CardMaker maker, List<Told> all) {
        var made = new Made(new ArrayList<>(), new ArrayList<>());
        for (var stated : all) {
            (stated.known() ? made.known() : made.fresh()).add(maker.card(stated.id(), stated.statements()));
        }
        return made;
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getString("kind"),
                row.getInt("rank"),
                Json.texts(row.getString("fields")),
                row.getString("ward"),
                row.getBoolean("gone"),
                row.getString("place"));
    }

    private void keep(Made made, Pack pack) {
        copy("register_organisation", made.fresh(), pack);
        if (!made.known().isEmpty()) {
            jdbc.sql("truncate card").update();
            copy("card", made.known(), pack);
            jdbc.sql(KEEP).update();
        }
    }

    private void copy(String table, List<Card> cards, Pack pack) {
        if (cards.isEmpty()) {
            return;
        }
        var classification = pack.classification();
        var sizes = order(pack.incomeBands());
        copies.into(table + " (" + COLUMNS + ")", rows -> {
            for (var card : cards) {
                rows.add(
                        card.id(),
                        card.name(),
                        Folded.of(card.name()),
                        Copies.array(card.otherNames()),
                        Copies.array(card.orgIds()),
                        card.legalForm(),
                        card.size(),
                        sizes.get(card.size()),
                        card.reach(),
                        card.ward(),
                        card.status(),
                        Copies.array(card.activities()),
                        card.confirmed(),
                        card.withheld(),
                        card.website(),
                        card.summary(),
                        SearchText.of(card, classification));
            }
        });
    }

    private static Map<String, Integer> order(List<IncomeBand> bands) {
        var order = new HashMap<String, Integer>();
        bands.forEach(band -> order.put(band.code(), order.size()));
        return order;
    }
}
