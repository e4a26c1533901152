package org.folkmoot.place.need;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists of services. The address is kept only where the source says that the building is open to the public;
 * of a group whose place is withheld nothing is kept that tells where it is.
 */
@Component
class ServiceImporter implements Importer {

    private static final String FIND_AREAS = """
            update incoming_service s set small_area = nullif(p.small_area, ''),
                ward = coalesce(nullif(s.ward, ''), nullif(p.ward, ''))
            from place_postcode p where p.postcode = s.postcode and not s.withheld""";

    private static final String FIND_NEAREST = """
            update incoming_service s set (ward, small_area) = (
                select p.ward, nullif(p.small_area, '') from place_postcode p
                order by (p.lon - s.lon) ^ 2 + (p.lat - s.lat) ^ 2 limit 1)
            where coalesce(s.ward, '') = '' and s.postcode = '' and s.lon is not null and not s.withheld""";

    private static final String KEEP = """
            insert into place_service (source, line, kind, name, sort_name, description, provider, ward, small_area,
                address, opening_times, referral, website, building)
            select ?, line, kind, name, lower(name), description, provider, nullif(ward, ''), small_area,
                address, opening_times, referral, website, building
            from incoming_service""";

    private static final Pattern STREET = Pattern.compile(
            "^[0-9][0-9/, -]*[a-z]?,? .*\\b(road|rd|street|st|avenue|av|close|lane|drive|crescent|terrace|village)\\b",
            Pattern.CASE_INSENSITIVE);

    private final JdbcClient jdbc;
    private final Copies copies;

    ServiceImporter(JdbcClient jdbc, Copies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.SERVICES);
    }

    @Override
    public Outcome read(Reading reading) {
        jdbc.sql("""
                create temporary table incoming_service (line int, kind text, name text, description text,
                    provider text, ward text, small_area text, postcode text, lon double precision,
                    lat double precision, withheld boolean, address text, opening_times text, referral text,
                    website text, building boolean) on commit drop""").update();
        var read = copies.into(
                "incoming_service (line, kind, name, description, provider, ward, postcode, lon, lat, withheld,"
                        + " address, opening_times, referral, website, building)",
                rows -> reading.rows((row, columns) -> {
                    if (columns.apply("name").isEmpty()) {
                        return "The name of the service is missing.";
                    }
                    add(rows, row.line(), columns, reading.pack());
                    return null;
                }));
        jdbc.sql(FIND_AREAS).update();
        jdbc.sql(FIND_NEAREST).update();
        var before = jdbc.sql("delete from place_service where source = ?")
                .param(reading.source())
                .update();
        jdbc.sql(KEEP).param(reading.source()).update();
        return new Outcome(Math.max(0, read - before), 0, Math.min(read, before));
    }

    private static void add(Copies.Rows rows, long line, UnaryOperator<String> columns, Pack pack) {
        var name = columns.apply("name");
        var description = columns.apply("description");
        var withheld = pack.sensitive().hidesPlaceOf(name, description);
        var open = !withheld && "yes".equals(columns.apply("open_to_public"));
        var provider = columns.apply("provider");
        rows.add(
                line,
                columns.apply("service_kind"),
                isAddress(name, columns.apply("address")) ? "" : name,
                description,
                pack.persons().looksLikeAPerson(provider) ? "" : provider,
                withheld ? "" : columns.apply("ward"),
                withheld
                        ? ""
                        : columns.apply("postcode").toUpperCase(Locale.ROOT).replace(" ", ""),
                withheld ? null : Cells.degrees(columns.apply("longitude")),
                withheld ? null : Cells.degrees(columns.apply("latitude")),
                withheld,
                open ? columns.apply("address") : "",
                columns.apply("opening_times"),
                columns.apply("referral"),
                website(columns.apply("website")),
                "yes".equals(columns.apply("building")));
    }

    /** A home for few people is often called by its address, which is theirs. */
    private static boolean isAddress(String name, String address) {
        var begins = address.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
        return STREET.matcher(name).find() || (begins && name.matches("[0-9].*"));
    }

    private static String website(String published) {
        if (published.matches("(?i)https?://[^\\s\"<>]+")) {
            return published;
        }
        return published.matches("(?i)www\\.[^\\s\"<>]+") ? "https://" + published : "";
    }
}
