package org.folkmoot.money;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Gives every value of a grant the form that the standard's schema asks for: numbers, ISO days, clean texts. A value that
 * cannot have it is kept as published, beside the others, under {@link #AS_PUBLISHED}.
 */
final class Conformity {

    /** A field of our own, which the standard allows: the standard's path to the value as published. */
    static final String AS_PUBLISHED = "asPublished";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200d]]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern NUMBER =
            Pattern.compile("[£$€]?\\s?(-?\\d{1,3}(?:,\\d{3})+|-?\\d{1,15})(\\.\\d{1,10})?");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** What the standard has room for and nobody but its publisher needs. */
    static final List<String> PRIVATE = List.of("contactName", "email", "telephone");

    private final ObjectNode misfits = JsonNodeFactory.instance.objectNode();

    private Conformity() {}

    /** The grant as the standard wants it; names and numbers of contact persons are left out. */
    static ObjectNode of(ObjectNode published) {
        var conformity = new Conformity();
        var grant = conformity.object(published, "");
        if (!conformity.misfits.isEmpty()) {
            grant.set(AS_PUBLISHED, conformity.misfits);
        }
        return grant;
    }

    private ObjectNode object(ObjectNode published, String path) {
        var object = JsonNodeFactory.instance.objectNode();
        published.properties().forEach(property -> {
            var name = property.getKey();
            var value = PRIVATE.contains(name) ? null : value(property.getValue(), path + name);
            if (value != null) {
                object.set(name, value);
            }
        });
        return object;
    }

    private @Nullable JsonNode value(JsonNode published, String path) {
        return switch (published) {
            case ObjectNode object -> filled(object(object, path + "/"));
            case ArrayNode list -> filled(list(list, path + "[]"));
            case StringNode text -> plain(text.stringValue(), path);
            case NumericNode number -> plain(number.decimalValue().toPlainString(), path);
            case BooleanNode answer -> Standard.at(path).isPresent() ? plain(answer.asString(), path) : answer;
            default -> null;
        };
    }

    private static @Nullable JsonNode filled(JsonNode container) {
        return container.isEmpty() ? null : container;
    }

    private ArrayNode list(ArrayNode published, String path) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var element : published) {
            var value =
                    element instanceof ObjectNode object ? filled(object(object, path + "/")) : value(element, path);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable JsonNode plain(String published, String path) {
        var text = clean(published);
        if (text.isEmpty()) {
            return null;
        }
        var kind = Standard.at(path).map(Column::kind).orElse(Column.Kind.TEXT);
        var fitting = fitting(kind, text);
        if (fitting.isEmpty() || dayMissing(kind, text)) {
            misfits.put(path, text);
        }
        return fitting.orElse(null);
    }

    private static boolean dayMissing(Column.Kind kind, String text) {
        return kind == Column.Kind.DAY
                && !AwardDay.read(text).map(AwardDay::dayKnown).orElse(true);
    }

    private static Optional<? extends JsonNode> fitting(Column.Kind kind, String text) {
        return switch (kind) {
            case TEXT -> Optional.of(text).map(StringNode::valueOf);
            case NUMBER -> number(text).map(DecimalNode::valueOf);
            case DAY, MONTH -> day(kind, text).map(StringNode::valueOf);
            case TIME -> time(text).map(StringNode::valueOf);
            case ADDRESS -> address(text).map(StringNode::valueOf);
            case COUNTRY ->
                Optional.of(text.toUpperCase(Locale.ROOT))
                        .filter(COUNTRIES::contains)
                        .map(StringNode::valueOf);
            case CURRENCY -> Optional.of(text.toUpperCase(Locale.ROOT)).map(StringNode::valueOf);
            case YES_NO -> yesNo(text).map(StringNode::valueOf);
        };
    }

    /** Without what cannot be seen, and without e-mail addresses. */
    static String clean(String text) {
        return isPlain(text) ? text.strip() : cleaned(text);
    }

    /** Most texts need no mending, and looking is ten times quicker than mending. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~' && letter != '@');
    }

    private static String cleaned(String text) {
        var seen = CONTROL.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        return MAIL.matcher(seen).replaceAll("[e-mail withheld]").strip();
    }

    private static Optional<BigDecimal> number(String text) {
        var number = NUMBER.matcher(text);
        return number.matches()
                ? Optional.of(new BigDecimal(number.replaceFirst("$1$2").replace(",", "")))
                : Optional.empty();
    }

    private static Optional<String> day(Column.Kind kind, String text) {
        if (kind == Column.Kind.MONTH && text.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) {
            return Optional.of(text);
        }
        return AwardDay.read(text).map(day -> day.first().toString());
    }

    private static Optional<String> time(String text) {
        try {
            OffsetDateTime.parse(text);
            return Optional.of(text);
        } catch (DateTimeParseException e) {
            return AwardDay.read(text).map(day -> day.first() + "T00:00:00Z");
        }
    }

    private static Optional<String> address(String text) {
        try {
            return URI.create(text).isAbsolute() ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> Optional.of("Yes");
            case "no", "false", "n" -> Optional.of("No");
            default -> Optional.empty();
        };
    }
}
