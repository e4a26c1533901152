package org.folkmoot.register;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.place.Citation;
import org.folkmoot.place.Citations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything about one organisation, in the open transaction of its place. */
@Component
class Dossiers {

    /** Fields that pages print, with their words. */
    static final Map<String, String> LABELS = labels();

    private static final List<String> ORDER = List.copyOf(LABELS.values());

    /** The card beside each thing that a source states now, then what they stated before, the newest first. */
    private static final String FIND = "select " + Listing.COLUMNS + """
            , source, kind, fields, edition, gone_since, superseded_by
            from register_organisation left join lateral (
                select source, kind, fields, edition, gone_since, cast(null as date) as superseded_by
                from register_statement where organisation = id
                union all
                select source, 'before', fields, edition, null, superseded_by
                from register_superseded where organisation = id) as stated on true
            where id = coalesce(cast(? as uuid), (select organisation from register_number where org_id = ?))
            order by superseded_by desc nulls first, edition desc""";

    private final JdbcClient jdbc;
    private final Citations citations;

    Dossiers(JdbcClient jdbc, Citations citations) {
        this.jdbc = jdbc;
        this.citations = citations;
    }

    /** By official number or by id. */
    Optional<Dossier> find(String address) {
        if (address.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var found = new Found(citations.all());
        jdbc.sql(FIND).param(id(address)).param(address).query(found::add);
        return found.dossier();
    }

    /** The id that an address is, or null where it is a number. */
    static @Nullable UUID id(String address) {
        try {
            return address.length() == 36 && address.charAt(14) == '7' ? UUID.fromString(address) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What is found, row by row. */
    private static final class Found {

        private final Map<Integer, Citation> sources;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Merger> mergers = new ArrayList<>();
        private final List<Superseded> history = new ArrayList<>();
        private final Set<Value> stated = new HashSet<>();
        private Map<String, String> own = Map.of();
        private @Nullable Card card;

        Found(List<Citation> sources) {
            this.sources = sources.stream().collect(toMap(Citation::id, source -> source));
        }

        void add(ResultSet row) throws SQLException {
            card = card == null ? Listing.card(row) : card;
            var source = sources.get(row.getInt("source"));
            if (source != null) {
                switch (row.getString("kind")) {
                    case "merger" -> mergers.add(merger(Json.texts(row.getString("fields")), source));
                    case "before" -> superseded(row, source, stated, history);
                    default -> own = read(row, source);
                }
            }
        }

        /** What the organisation says of itself now: this, where it is the organisation's own, else what is known of it. */
        private Map<String, String> read(ResultSet row, Citation source) throws SQLException {
            var fields = Json.texts(row.getString("fields"));
            var edition = newer(row.getObject("edition", LocalDate.class), source.edition());
            var gone = row.getObject("gone_since", LocalDate.class);
            LABELS.forEach((field, label) -> {
                if (fields.containsKey(field)) {
                    facts.add(new Fact(label(field, fields), fields.get(field), source, edition, gone));
                    stated.add(new Value(source.id(), field, fields.get(field)));
                }
            });
            return source.name().equals(OwnStatements.NAME) && gone == null ? fields : own;
        }

        Optional<Dossier> dossier() {
            facts.sort(Comparator.comparingInt((Fact fact) -> ORDER.indexOf(fact.label()))
                    .thenComparing(fact -> fact.goneSince() != null)
                    .thenComparingInt(fact -> fact.source().rank()));
            return Optional.ofNullable(card).map(it -> new Dossier(it, facts, mergers, history, own));
        }
    }

    /** What is still in a source is confirmed by its newest whole edition. */
    private static LocalDate newer(LocalDate own, @Nullable LocalDate source) {
        return source != null && source.isAfter(own) ? source : own;
    }

    private static String label(String field, Map<String, String> fields) {
        return "other_name".equals(field)
                        && fields.getOrDefault("name_type", "").startsWith("Previous")
                ? "Previous name"
                : LABELS.getOrDefault(field, field);
    }

    private static Merger merger(Map<String, String> fields, Citation source) {
        return new Merger(
                fields.getOrDefault("merged_from", ""),
                fields.getOrDefault("merged_from_id", ""),
                fields.getOrDefault("merged_into", ""),
                fields.getOrDefault("merged_into_id", ""),
                fields.getOrDefault("merged_on", ""),
                source);
    }

    /** Values that their source states no longer, each until the edition that changed it. */
    private static void superseded(ResultSet row, Citation source, Set<Value> told, List<Superseded> history)
            throws SQLException {
        var older = Json.texts(row.getString("fields"));
        var from = row.getObject("edition", LocalDate.class);
        var until = row.getObject("superseded_by", LocalDate.class);
        LABELS.forEach((field, label) -> {
            var value = older.get(field);
            if (value != null && told.add(new Value(source.id(), field, value))) {
                history.add(new Superseded(label, value, source, from, until));
            }
        });
    }

    /** What one source states, or stated. */
    private record Value(int source, String field, String value) {}

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "Name");
        labels.put("other_name", "Also known as");
        labels.put("org_id", "Official number");
        labels.put("company_org_id", "Company number");
        labels.put("legal_form", "Kind of organisation");
        labels.put("status", "State");
        labels.put("date_registered", "Registered on");
        labels.put("activities", "What it does");
        labels.put("icnptso", "Class of activity");
        labels.put("scale", "How far it works");
        labels.put("income", "Yearly income");
        labels.put("website", "Website");
        labels.put("areas", "Where it works");
        labels.put("email", "E-mail address");
        labels.put("phone", "Telephone");
        return labels;
    }
}
