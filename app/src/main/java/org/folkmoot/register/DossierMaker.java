package org.folkmoot.register;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.place.Citation;
import org.jspecify.annotations.Nullable;

/** Puts together what the sources state of one organisation, row by row. */
final class DossierMaker {

    /** Fields that pages print, with their words. */
    private static final Map<String, String> LABELS = labels();

    private static final Map<String, Integer> ORDER = order();

    /** In the order of the fields' words; what is stated no longer after what is; the most believed source first, then the newest. */
    private static final Comparator<Fact> IN_ORDER = Comparator.comparingInt(
                    (Fact fact) -> ORDER.getOrDefault(fact.label(), -1))
            .thenComparing(fact -> fact.goneSince() != null)
            .thenComparingInt(fact -> fact.source().rank())
            .thenComparing(Fact::edition, Comparator.reverseOrder())
            .thenComparing(Fact::value);

    private final Map<Integer, Citation> sources;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Merger> mergers = new ArrayList<>();
    private final List<Superseded> history = new ArrayList<>();
    private final Set<Value> stated = new HashSet<>();
    private Map<String, String> own = Map.of();

    private DossierMaker(List<Citation> sources) {
        this.sources = sources.stream().collect(toMap(Citation::id, source -> source));
    }

    /** The dossier that all the rows of one organisation make; none where there is no row. */
    static Optional<Dossier> dossier(List<DossierRow> rows, List<Citation> sources) {
        var maker = new DossierMaker(sources);
        rows.stream().sorted(DossierRow.NEWEST_FIRST).forEach(maker::add);
        return rows.stream().findFirst().map(DossierRow::card).map(maker::of);
    }

    private void add(DossierRow row) {
        var source = sources.get(row.source());
        if (source != null) {
            var fields = Json.texts(row.fields());
            switch (row.kind()) {
                case "merger" -> mergers.add(merger(fields, source));
                case "before" -> superseded(fields, source, row);
                default -> state(fields, source, row);
            }
        }
    }

    private void state(Map<String, String> fields, Citation source, DossierRow row) {
        var edition = newer(row.edition(), source.edition());
        LABELS.forEach((field, label) -> {
            var value = fields.get(field);
            if (value != null) {
                facts.add(new Fact(label(field, label, fields), value, source, edition, row.goneSince()));
                stated.add(new Value(source.id(), field, value));
            }
        });
        if (source.name().equals(OwnStatements.NAME) && row.goneSince() == null) {
            own = fields;
        }
    }

    /** Values that their source states no longer, each until the edition that changed it. */
    private void superseded(Map<String, String> fields, Citation source, DossierRow row) {
        LABELS.forEach((field, label) -> {
            var value = fields.get(field);
            if (value != null && stated.add(new Value(source.id(), field, value))) {
                history.add(new Superseded(label, value, source, row.edition(), row.supersededBy()));
            }
        });
    }

    private Dossier of(Card card) {
        facts.sort(IN_ORDER);
        return new Dossier(card, facts, mergers, history, own);
    }

    /** What is still in a source is confirmed by its newest whole edition. */
    private static LocalDate newer(LocalDate own, @Nullable LocalDate source) {
        return source != null && source.isAfter(own) ? source : own;
    }

    private static String label(String field, String label, Map<String, String> fields) {
        return "other_name".equals(field)
                        && fields.getOrDefault("name_type", "").startsWith("Previous")
                ? "Previous name"
                : label;
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

    private static Map<String, Integer> order() {
        var order = new HashMap<String, Integer>();
        LABELS.values().forEach(label -> order.put(label, order.size()));
        return order;
    }

    /** What one source states, or stated. */
    private record Value(int source, String field, String value) {}
}
