package org.folkmoot.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.SupportMeasure;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures support by what grants brought to the groups of each ward, all years together, for every person there. */
@Component
class GrantsPerHead implements SupportMeasure {

    private static final int AFTER_ORGANISATIONS = 20;

    private final JdbcClient jdbc;
    private final Places places;

    GrantsPerHead(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public String key() {
        return "grants";
    }

    @Override
    public int order() {
        return AFTER_ORGANISATIONS;
    }

    @Override
    public int perPeople() {
        return 1;
    }

    @Override
    public String title(Words t) {
        return t.say("Grants for every person, all years");
    }

    @Override
    public String means(Words t) {
        return t.say("Counted is what the funders under “Grants” published, all their years together, in the ward of"
                + " the address of the group that received it. An address in a ward is not the same as help given"
                + " there, one large grant can make a whole ward look rich, and most funders publish nothing.");
    }

    @Override
    public String leftOut(Words t, long number) {
        return t.say(
                "{0, plural, one {# grant is} other {# grants are}} left out: nobody knows the ward of whoever received"
                        + " them, it is not shown, or it lies elsewhere. Among them are grants to individuals and to"
                        + " groups that work across the whole place.",
                number);
    }

    @Override
    public String print(Words t, Locality place, BigDecimal figure) {
        return Printed.money(perHead(figure), currency(place), t);
    }

    /** Pence matter only in small sums. */
    static BigDecimal perHead(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public Counted count(Locality place) {
        var byWard = new HashMap<String, BigDecimal>();
        var things = new HashMap<String, Long>();
        var unplaced = new long[1];
        jdbc.sql("""
                select coalesce(ward, ''), count(*), sum(amount) from money_grant
                where gone_since is null and currency = ? group by 1""").param(currency(place)).query(row -> {
            if (row.getString(1).isEmpty()) {
                unplaced[0] = row.getLong(2);
            } else {
                byWard.put(row.getString(1), row.getBigDecimal(3));
                things.put(row.getString(1), row.getLong(2));
            }
        });
        return new Counted(byWard, things, unplaced[0]);
    }

    private String currency(Locality place) {
        return places.pack(place).currency().getCurrencyCode();
    }
}
