package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.database.Copies;
import org.folkmoot.place.IncomeBand;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes cards anew and keeps them, with the totals and words that searches need. */
@Component
class Cards {

    private static final int BATCH = 5_000;

    private static final String STATEMENTS = """
            select t.organisation, r.kind, r.fields, r.gone_since is not null as gone, s.rank,
                coalesce(nullif(r.location->>'ward', ''), p.ward) as ward, coalesce(r.location->>'place', '') as place
            from touched t
            join register_record r on r.organisation = t.organisation
            join place_source_rank s on s.id = r.source
            left join place_postcode_ward p on p.postcode = r.location->>'postcode'
            where t.number between ? and ?
            order by t.organisation""";

    private static final String COLUMNS = """
            id, name, sort_name, other_names, org_ids, legal_form, size, size_order, reach, ward, status, activities, confirmed,
            withheld, website, summary, search""";

    private static final String KEEP =
            "insert into register_organisation (" + COLUMNS + ") select " + COLUMNS + " from card " + """
            on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name,
                other_names = excluded.other_names, org_ids = excluded.org_ids, legal_form = excluded.legal_form,
                size = excluded.size, size_order = excluded.size_order, reach = excluded.reach, ward = excluded.ward, status = excluded.status,
                activities = excluded.activities, confirmed = excluded.confirmed, withheld = excluded.withheld,
                website = excluded.website, summary = excluded.summary, search = excluded.search""";

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Totals totals;

    Cards(JdbcClient jdbc, Copies copies, Totals totals) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.totals = totals;
    }

    /** Computes the cards of the organisations in the temporary table {@code touched}. */
    void refresh(Reading reading) {
        jdbc.sql("analyze touched").update();
        var last = jdbc.sql("select coalesce(max(number), 0) from touched")
                .query(Long.class)
                .single();
        if (last == 0) {
            return;
        }
        jdbc.sql("create index on touched (number)").update();
        makeRoom();
        var maker = new CardMaker(reading.pack());
        for (long from = 1; from <= last; from += BATCH) {
            var cards = compute(maker, from, from + BATCH - 1);
            keep(cards, reading.pack());
            reading.request().progress().at("organisations", Math.min(from + BATCH - 1, last), last);
        }
        totals.refresh();
    }

    /** Computes the card of one organisation, once in a transaction, and counts it anew. */
    void refresh(Pack pack, UUID organisation) {
        jdbc.sql("create temporary table touched on commit drop as select ?::uuid as organisation, 1::bigint as number")
                .param(organisation.toString())
                .update();
        makeRoom();
        totals.discount(organisation);
        keep(compute(new CardMaker(pack), 1, 1), pack);
        totals.count(organisation);
    }

    private void makeRoom() {
        jdbc.sql("create temporary table card (like register_organisation) on commit drop")
                .update();
    }

    private List<Card> compute(CardMaker maker, long from, long to) {
        var cards = new ArrayList<Card>(BATCH);
        var statements = new ArrayList<Statement>();
        var current = new UUID[1];
        jdbc.sql(STATEMENTS).params(from, to).query(row -> {
            var organisation = row.getObject("organisation", UUID.class);
            if (current[0] != null && !organisation.equals(current[0])) {
                cards.add(maker.card(current[0], statements));
                statements.clear();
            }
            current[0] = organisation;
            statements.add(statement(row));
        });
        cards.add(maker.card(current[0], statements));
        return cards;
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

    private void keep(List<Card> cards, Pack pack) {
        jdbc.sql("truncate card").update();
        var classification = pack.classification();
        var sizes = order(pack.incomeBands());
        copies.into("card (" + COLUMNS + ")", rows -> {
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
        jdbc.sql(KEEP).update();
    }

    private static Map<String, Integer> order(List<IncomeBand> bands) {
        var order = new HashMap<String, Integer>();
        bands.forEach(band -> order.put(band.code(), order.size()));
        return order;
    }
}
