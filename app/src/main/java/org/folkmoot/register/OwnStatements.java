package org.folkmoot.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Citation;
import org.folkmoot.place.Citations;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Places;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an organisation publishes about itself: a source of its own, believed before all others in what it may say of
 * itself. Called in the open inside transaction of the place, once for one organisation.
 */
@Component
public class OwnStatements {

    /** The source's name; no list that is read in can have it. */
    static final String NAME = "own";

    /** What may be taken back unseen: contact details are not kept among what was said before. */
    private static final String KEPT = "r.fields - 'email' - 'phone' - 'website' - 'size'";

    private static final String LEAVE_THE_NAME = """
            update register_record set gone_since = :day, location = '{}',
                fields = jsonb_build_object('name', fields->>'name') where source = :source and key = :key""";

    private final JdbcClient jdbc;
    private final Cards cards;
    private final Citations citations;
    private final Imports imports;
    private final Places places;
    private final InstantSource clock;

    OwnStatements(
            JdbcClient jdbc, Cards cards, Citations citations, Imports imports, Places places, InstantSource clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.citations = citations;
        this.imports = imports;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Publishes what an organisation says of itself, in place of what it said before.
     *
     * @param fields what everyone may read, by the columns of a list of organisations, and {@code other_name}, {@code
     *     areas}, {@code email}, {@code phone}, {@code size}
     * @param location {@code postcode}, which is not published, and {@code place}: {@code shown} or {@code hidden}
     */
    public void keep(Locality place, UUID organisation, Map<String, String> fields, Map<String, String> location) {
        imports.waitForOthers();
        var source = source();
        var today = today(place);
        supersede(source, organisation, Json.of(fields), today);
        jdbc.sql("""
                        insert into register_record
                            (source, key, kind, organisation, fields, location, first_edition, edition, read_at)
                        values (:source, :key, 'organisation', :organisation, :fields::jsonb, :location::jsonb, :day, :day, :at)
                        on conflict (source, key) do update set fields = excluded.fields, location = excluded.location,
                            edition = excluded.edition, read_at = excluded.read_at, gone_since = null""")
                .param("source", source)
                .param("key", organisation.toString())
                .param("organisation", organisation)
                .param("fields", Json.of(fields))
                .param("location", Json.of(location))
                .param("day", today)
                .param("at", now())
                .update();
        if (fields.containsKey("org_id")) {
            jdbc.sql(
                            "insert into register_number (org_id, organisation, own) values (?, ?, true) on conflict do nothing")
                    .params(fields.get("org_id"), organisation)
                    .update();
        }
        cards.refresh(places.pack(place), organisation);
    }

    private void supersede(int source, UUID organisation, String fields, LocalDate today) {
        jdbc.sql("""
                        insert into register_history (source, key, organisation, edition, superseded_by, read_at, fields)
                        select r.source, r.key, r.organisation, r.edition, :day, r.read_at, {kept}
                        from register_record r
                        where r.source = :source and r.key = :key and r.gone_since is null
                            and {kept} <> cast(:fields as jsonb) - 'email' - 'phone' - 'website' - 'size'""".replace("{kept}", KEPT))
                .param("source", source)
                .param("key", organisation.toString())
                .param("fields", fields)
                .param("day", today)
                .update();
    }

    /**
     * Takes back everything that an organisation said of itself, and what it said before. What other sources state
     * stays; where none does, its name stays with the day on which it left.
     */
    public void withdraw(Locality place, UUID organisation) {
        imports.waitForOthers();
        var source = source();
        jdbc.sql("delete from register_history where source = ? and key = ?")
                .params(source, organisation.toString())
                .update();
        var alone = jdbc.sql("select not exists (select 1 from register_record where organisation = ? and source <> ?)")
                .params(organisation, source)
                .query(Boolean.class)
                .single();
        jdbc.sql(alone ? LEAVE_THE_NAME : "delete from register_record where source = :source and key = :key")
                .param("day", today(place))
                .param("source", source)
                .param("key", organisation.toString())
                .update();
        jdbc.sql("""
                        delete from register_number n where n.organisation = ? and not exists (
                            select 1 from register_record r where r.organisation = n.organisation
                                and n.org_id in (r.fields->>'org_id', r.fields->>'company_org_id'))""").param(organisation).update();
        cards.refresh(places.pack(place), organisation);
    }

    private int source() {
        var own = Citation.named(NAME, SourceKind.ORGANISATIONS);
        return citations.keep(new Citation(
                0,
                own.name(),
                own.kind(),
                "The organisation itself",
                "",
                "",
                "",
                "",
                "",
                "",
                Statement.OWN,
                null,
                null,
                0));
    }

    private LocalDate today(Locality place) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(places.settings(place).zone()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
