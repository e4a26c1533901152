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

    private final JdbcClient jdbc;
    private final Citations citations;

    Dossiers(JdbcClient jdbc, Citations citations) {
        this.jdbc = jdbc;
        this.citations = citations;
    }

    /** By official number or by id. */
    Optional<Dossier> find(String address) {
        return id(address).flatMap(this::card).map(this::dossier);
    }

    /** The organisation that an address names. */
    Optional<UUID> id(String address) {
        try {
            return address.length() == 36 && address.charAt(14) == '7'
                    ? Optional.of(UUID.fromString(address))
                    : byNumber(address);
        } catch (IllegalArgumentException e) {
            return byNumber(address);
        }
    }

    private Optional<UUID> byNumber(String orgId) {
        return orgId.indexOf('\0') >= 0
                ? Optional.empty()
                : jdbc.sql("select organisation from register_number where org_id = ?")
                        .param(orgId)
                        .query(UUID.class)
                        .optional();
    }

    private Optional<Card> card(UUID id) {
        return jdbc.sql("select " + Listing.COLUMNS + " from register_organisation where id = ?")
                .param(id)
                .query((row, _) -> Listing.card(row))
                .optional();
    }

    private Dossier dossier(Card card) {
        var sources = citations.all().stream().collect(toMap(Citation::id, source -> source));
        var facts = new ArrayList<Fact>();
        var mergers = new ArrayList<Merger>();
        var stated = new HashSet<Value>();
        jdbc.sql("select source, kind, fields, edition, gone_since from register_statement where organisation = ?")
                .param(card.id())
                .query(row -> {
                    var source = sources.get(row.getInt("source"));
                    if (source != null) {
                        read(row, source, facts, mergers, stated);
                    }
                });
        var order = new ArrayList<>(LABELS.values());
        facts.sort(Comparator.comparingInt((Fact fact) -> order.indexOf(fact.label()))
                .thenComparing(fact -> fact.goneSince() != null)
                .thenComparingInt(fact -> fact.source().rank()));
        return new Dossier(card, facts, mergers, history(card, sources, stated));
    }

    private static void read(ResultSet row, Citation source, List<Fact> facts, List<Merger> mergers, Set<Value> stated)
            throws SQLException {
        var fields = Json.texts(row.getString("fields"));
        if ("merger".equals(row.getString("kind"))) {
            mergers.add(merger(fields, source));
            return;
        }
        var edition = newer(row.getObject("edition", LocalDate.class), source.edition());
        var gone = row.getObject("gone_since", LocalDate.class);
        LABELS.forEach((field, label) -> {
            if (fields.containsKey(field)) {
                facts.add(new Fact(label(field, fields), fields.get(field), source, edition, gone));
                stated.add(new Value(source.id(), field, fields.get(field)));
            }
        });
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
    private List<Superseded> history(Card card, Map<Integer, Citation> sources, Set<Value> stated) {
        var history = new ArrayList<Superseded>();
        var told = new HashSet<>(stated);
        jdbc.sql("""
                select source, edition, superseded_by, fields from register_superseded
                where organisation = ? order by superseded_by desc, edition desc""").param(card.id()).query(row -> {
            var source = sources.get(row.getInt("source"));
            if (source != null) {
                superseded(row, source, told, history);
            }
        });
        return history;
    }

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
