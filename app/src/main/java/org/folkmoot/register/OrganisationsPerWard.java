package org.folkmoot.register;

import java.math.BigDecimal;
import java.util.HashMap;
import org.folkmoot.database.Locality;
import org.folkmoot.place.SupportMeasure;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures support by the organisations at addresses in each ward. */
@Component
class OrganisationsPerWard implements SupportMeasure {

    private static final int PEOPLE = 1000;

    private final JdbcClient jdbc;

    OrganisationsPerWard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int perPeople() {
        return PEOPLE;
    }

    @Override
    public String title(Words t) {
        return t.say("Organisations for every 1,000 people");
    }

    @Override
    public String means(Words t) {
        return t.say("Counted are organisations on an official register that have not ended, in the ward of their"
                + " address. An address in a ward is not the same as help given there: some groups help people"
                + " elsewhere, and some help here from elsewhere.");
    }

    @Override
    public String leftOut(Words t, long number) {
        return t.say(
                "{0, plural, one {# organisation is} other {# organisations are}} left out: they have no address in any"
                        + " ward here that we know of or show. Many of them work across the whole place.",
                number);
    }

    @Override
    public String print(Words t, Locality place, BigDecimal figure) {
        return t.say("{0,number,0.0}", figure);
    }

    @Override
    public Counted count(Locality place) {
        var things = new HashMap<String, Long>();
        var byWard = new HashMap<String, BigDecimal>();
        var unplaced = new long[1];
        jdbc.sql("""
                select coalesce(ward, ''), count(*) from register_organisation
                where confirmed and status <> 'ended' group by 1""").query(row -> {
            if (row.getString(1).isEmpty()) {
                unplaced[0] = row.getLong(2);
            } else {
                byWard.put(row.getString(1), row.getBigDecimal(2));
                things.put(row.getString(1), row.getLong(2));
            }
        });
        return new Counted(byWard, things, unplaced[0]);
    }
}
