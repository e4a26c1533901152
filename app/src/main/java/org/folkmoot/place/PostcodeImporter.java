package org.folkmoot.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.database.Copies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which ward and smaller areas each postcode is in, and where. */
@Component
class PostcodeImporter implements Importer {

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Links links;

    PostcodeImporter(JdbcClient jdbc, Copies copies, Links links) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.links = links;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.POSTCODES);
    }

    @Override
    public Outcome read(Reading reading) {
        var before = count();
        if (!reading.request().partial()) {
            jdbc.sql("delete from place_postcode").update();
        }
        var seen = new HashSet<String>();
        copies.into(
                "place_postcode (postcode, ward, small_area, middle_area, neighbourhood, lon, lat)",
                rows -> reading.rows((row, columns) -> {
                    var postcode = packed(columns.apply("postcode"));
                    if (!postcode.matches("[A-Z0-9]{2,8}")) {
                        return "\"" + columns.apply("postcode") + "\" is not a postcode.";
                    }
                    if (!seen.add(postcode)) {
                        return "The postcode " + postcode + " stands in an earlier line already.";
                    }
                    rows.add(
                            postcode,
                            columns.apply("ward"),
                            columns.apply("lsoa"),
                            columns.apply("msoa"),
                            columns.apply("neighbourhood"),
                            number(columns.apply("longitude")),
                            number(columns.apply("latitude")));
                    return null;
                }));
        links.derive();
        var now = count();
        return new Outcome(Math.max(0, now - before), 0, Math.min(now, before));
    }

    /** Capitals without blanks, as postcodes are kept. */
    static String packed(String postcode) {
        return postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private long count() {
        return jdbc.sql("select count(*) from place_postcode").query(Long.class).single();
    }

    private static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
