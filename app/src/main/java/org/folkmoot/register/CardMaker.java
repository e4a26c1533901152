package org.folkmoot.register;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.place.Classification;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Status;
import org.folkmoot.place.Tagger;
import org.jspecify.annotations.Nullable;

/** Computes the card of an organisation from everything that its sources state, by the rules of a pack. */
final class CardMaker {

    private static final int SUMMARY = 320;
    private static final Comparator<Statement> BELIEVED_FIRST =
            comparing(Statement::gone).thenComparing(CardMaker::isSecondName).thenComparingInt(Statement::rank);

    /** What registers record of an organisation it cannot say otherwise: its own word counts where they say nothing. */
    private static final Comparator<Statement> RECORDED_FIRST =
            comparing(Statement::gone).thenComparing(Statement::own).thenComparingInt(Statement::rank);

    private final Pack pack;
    private final Tagger tagger;

    CardMaker(Pack pack) {
        this.pack = pack;
        this.tagger = new Tagger(pack.classification().tags().values());
    }

    Card card(UUID id, List<Statement> statements) {
        var all = statements.stream().sorted(BELIEVED_FIRST).toList();
        var recorded = statements.stream().sorted(RECORDED_FIRST).toList();
        var orgIds = orgIds(all);
        var names = names(all);
        var summary = first(all, "activities").orElse("");
        var withheld = withheld(all, names, summary);
        return new Card(
                id,
                names.getFirst(),
                names.subList(1, names.size()),
                orgIds,
                first(recorded, "legal_form", form -> pack.legalForm(form).map(known -> known.code())),
                size(recorded),
                first(recorded, "scale")
                        .map(scale -> scale.toLowerCase(Locale.ROOT))
                        .orElse(null),
                withheld
                        ? null
                        : all.stream()
                                .map(Statement::ward)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                status(recorded),
                activities(names.getFirst() + " " + summary, first(recorded, "icnptso")),
                orgIds(all.stream().filter(statement -> !statement.own()).toList()).stream()
                        .anyMatch(this::isOfficial),
                withheld,
                first(all, "website").orElse(""),
                cut(summary));
    }

    /** The organisation's own choice; where it has made none, hidden where somebody might be in danger. */
    private boolean withheld(List<Statement> all, List<String> names, String summary) {
        return all.stream()
                .map(Statement::place)
                .filter(choice -> !choice.isEmpty())
                .findFirst()
                .map("hidden"::equals)
                .orElseGet(() -> pack.sensitive().hidesPlaceOf(String.join(" / ", names), summary));
    }

    private @Nullable String size(List<Statement> recorded) {
        var band = first(recorded, "income", this::band);
        return band == null ? first(recorded, "size").orElse(null) : band;
    }

    /** The name to show, then all others that are not the same when folded. */
    private static List<String> names(List<Statement> all) {
        var byFolded = new LinkedHashMap<String, String>();
        Stream.of("name", "other_name")
                .flatMap(field -> all.stream().map(statement -> statement.field(field)))
                .filter(name -> !name.isEmpty())
                .forEach(name -> byFolded.putIfAbsent(Folded.of(name), name));
        return byFolded.isEmpty() ? List.of("Name not known") : List.copyOf(byFolded.values());
    }

    private List<String> orgIds(List<Statement> all) {
        Set<String> ids = new LinkedHashSet<>();
        for (var field : List.of("org_id", "company_org_id")) {
            all.stream()
                    .map(statement -> statement.field(field))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        return ids.stream().sorted(Comparator.comparingInt(this::registerRank)).toList();
    }

    private int registerRank(String id) {
        return pack.orgId(id) instanceof OrgId.Registered(var register, var _) ? register.rank() : Integer.MAX_VALUE;
    }

    private boolean isOfficial(String id) {
        return pack.orgId(id) instanceof OrgId.Registered(var register, var _) && register.official();
    }

    private Optional<String> band(String income) {
        try {
            return pack.band(new BigDecimal(income.replace(",", ""))).map(band -> band.code());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String status(List<Statement> all) {
        return all.stream()
                .filter(statement -> statement.isOrganisation() && !statement.gone())
                .map(statement -> pack.status(statement.field("status")))
                .filter(status -> status != Status.UNKNOWN)
                .findFirst()
                .orElse(Status.UNKNOWN)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** The tags that the text has, the class that the register gives, and the wider ones above each. */
    private List<String> activities(String text, Optional<String> icnptso) {
        Classification known = pack.classification();
        var codes = new LinkedHashSet<String>();
        for (var code : tagger.tags(text)) {
            known.tag(code).ifPresent(tag -> wider(known, tag.category()).ifPresent(codes::add));
            codes.add(code);
        }
        icnptso.flatMap(known::activity).ifPresent(activity -> {
            codes.add(activity.section());
            codes.add(activity.group());
            codes.add(activity.code());
        });
        codes.remove("");
        return List.copyOf(codes);
    }

    private static Optional<String> wider(Classification known, String category) {
        return known.tags().values().stream()
                .filter(tag -> tag.level() == 1 && tag.title().equals(category))
                .map(tag -> tag.code())
                .findFirst();
    }

    private static Optional<String> first(List<Statement> all, String field) {
        return all.stream()
                .map(statement -> statement.field(field))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static @Nullable String first(List<Statement> all, String field, Function<String, Optional<String>> read) {
        return all.stream()
                .map(statement -> statement.field(field))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> read.apply(value).stream())
                .findFirst()
                .orElse(null);
    }

    /** Where a list knows an organisation by a working or previous name only, that name gives way to any other. */
    private static boolean isSecondName(Statement statement) {
        return !statement.field("name_basis").isEmpty();
    }

    private static String cut(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        var end = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, end > SUMMARY / 2 ? end : SUMMARY) + " …";
    }
}
