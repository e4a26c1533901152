package org.folkmoot.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.folkmoot.place.Pack;
import org.folkmoot.web.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list by a mapping, or says why a row cannot be taken. */
final class IncomingReader {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200d]]|\\p{Cntrl}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 20_000;
    private static final int MOST_INTERESTS = 40;

    private final Mapping mapping;
    private final Numbers numbers;
    private final Map<Field, Days> days = new EnumMap<>(Field.class);

    /** @param rows all rows, by which the order of day and month is seen */
    IncomingReader(Mapping mapping, Pack pack, List<StagedRow> rows) {
        this.mapping = mapping;
        this.numbers = new Numbers(pack);
        mapping.columns().stream()
                .filter(Field::isDay)
                .distinct()
                .forEach(field -> days.put(
                        field,
                        Days.of(rows.stream()
                                .flatMap(row -> mapping.all(field, row.cells()).stream())
                                .toList())));
    }

    /** What became of a row. */
    sealed interface Result permits Incoming, Unreadable {
        long line();
    }

    /** A row that is not taken, and why. */
    record Unreadable(long line, Sentence reason) implements Result {}

    /** Why a row is not taken, thrown from within one. */
    private static final class Stop extends RuntimeException {

        private final transient Sentence reason;

        Stop(String english, Object... arguments) {
            super(english);
            this.reason = Sentence.of(english, arguments);
        }
    }

    Result read(StagedRow row) {
        try {
            return new Cells(row.cells()).incoming(row.line());
        } catch (Stop stop) {
            return new Unreadable(row.line(), stop.reason);
        }
    }

    private final class Cells {

        private final List<String> cells;

        Cells(List<String> cells) {
            this.cells = cells;
        }

        Incoming incoming(long line) {
            var group = group();
            var human = human(group);
            if (!group.isNamed() && !human.isKnown()) {
                throw new Stop("The row has neither an organisation nor a person nor an e-mail address.");
            }
            return new Incoming(line, group, human, joining(), wishes(human), dues());
        }

        private Incoming.Group group() {
            var person =
                    text(Field.KIND).toLowerCase(Locale.ROOT).matches("individual|person|client|volunteer|household");
            var name = text(Field.ORGANISATION);
            if (name.isEmpty() && text(Field.KIND).toLowerCase(Locale.ROOT).matches("organi[sz]ation|group|org")) {
                name = text(Field.PERSON);
            }
            if (name.startsWith("=")) {
                throw new Stop("The name \"{0}\" is a spreadsheet formula, not a name.", name);
            }
            var orgIds = new ArrayList<String>();
            number(Field.CHARITY_NUMBER, numbers::charity, orgIds);
            number(Field.COMPANY_NUMBER, numbers::company, orgIds);
            number(Field.ORG_ID, numbers::whole, orgIds);
            if (name.isEmpty() && !orgIds.isEmpty() && !person) {
                throw new Stop(
                        "The row has an official number, {0}, but no name of an organisation.", orgIds.getFirst());
            }
            var postcode = text(Field.POSTCODE).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return new Incoming.Group(name, orgIds, postcode.length() > 10 ? "" : postcode);
        }

        private void number(Field field, Function<String, Optional<String>> reader, List<String> orgIds) {
            var cell = text(field);
            if (cell.matches("(?i)|n/?a|none|no|-|0|not registered|pending|tbc")) {
                return;
            }
            orgIds.add(reader.apply(cell)
                    .orElseThrow(() -> new Stop(
                            "\"{0}\" cannot be an official number. Correct it, or leave the cell empty.", cell)));
        }

        private Incoming.Human human(Incoming.Group group) {
            var full = text(Field.PERSON);
            var parts = (text(Field.FIRST_NAME) + " " + text(Field.LAST_NAME)).strip();
            var name = parts.isEmpty() ? (full.equals(group.name()) ? "" : full) : parts;
            var email = text(Field.EMAIL).toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
            if (!email.isEmpty() && (!EMAIL.matcher(email).matches() || email.length() > 254)) {
                throw new Stop("\"{0}\" is not an e-mail address. Correct it, or leave the cell empty.", email);
            }
            var phones = String.join(", ", mapping.all(Field.PHONE, cells));
            return new Incoming.Human(name, email, cut(phones, LONGEST_NAME), text(Field.JOB));
        }

        private Incoming.Joining joining() {
            var company = yes(Field.COMPANY_MEMBER);
            var named = text(Field.SCHEME);
            var answer = Answers.yes(named);
            var scheme = answer.isPresent() ? (answer.get() ? "Member" : "") : named;
            var any = day(Field.JOINED) != null
                    || day(Field.UNTIL) != null
                    || !text(Field.STATUS).isEmpty();
            var fallback = !mapping.scheme().isBlank() ? mapping.scheme().strip() : any ? "Member" : "";
            var kind = scheme.isEmpty() && answer.isEmpty() ? fallback : scheme;
            var joined = day(Field.JOINED);
            var ended = day(Field.ENDED);
            if (joined != null && ended != null && ended.isBefore(joined)) {
                throw new Stop(
                        "Left on {0}, which is before joined on {1}. Correct one of the two.",
                        ended.toString(), joined.toString());
            }
            return new Incoming.Joining(
                    kind.isEmpty() && Boolean.TRUE.equals(company) ? "Member in company law" : kind,
                    Boolean.TRUE.equals(company),
                    joined,
                    day(Field.RENEWED),
                    day(Field.UNTIL),
                    ended,
                    Answers.isOver(text(Field.STATUS)));
        }

        private Incoming.Wishes wishes(Incoming.Human human) {
            var yes = yes(Field.BULLETIN);
            var no = mapping.all(Field.NO_BULLETIN, cells).stream().anyMatch(cell -> Boolean.TRUE.equals(agreed(cell)));
            var bulletin = no ? Boolean.FALSE : yes;
            var day = day(Field.CONSENT_DAY);
            if (bulletin == null
                    && day != null
                    && !mapping.has(Field.BULLETIN)
                    && !human.email().isEmpty()) {
                bulletin = true;
            }
            var interests = mapping.all(Field.INTERESTS, cells).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("[,;|\\n\"]+")))
                    .map(IncomingReader::clean)
                    .filter(word -> !word.isEmpty() && word.length() <= LONGEST_NAME)
                    .distinct()
                    .limit(MOST_INTERESTS)
                    .toList();
            var notes = cut(String.join("\n", mapping.all(Field.NOTES, cells)), LONGEST_NOTE);
            return new Incoming.Wishes(bulletin, day, text(Field.CONSENT_WORDING), interests, notes);
        }

        private Incoming.Dues dues() {
            return new Incoming.Dues(
                    amount(Field.FEE_DUE), day(Field.FEE_DUE_ON), amount(Field.FEE_PAID), day(Field.FEE_PAID_ON));
        }

        private @Nullable BigDecimal amount(Field field) {
            var cell = text(field);
            if (cell.matches("(?i)|-|none|n/?a|nil|free")) {
                return null;
            }
            return Answers.amount(cell)
                    .orElseThrow(() -> new Stop("\"{0}\" is not an amount of money. Write it like 25.00.", cell));
        }

        private @Nullable LocalDate day(Field field) {
            var cell = text(field);
            var order = days.get(field);
            if (order == null || cell.matches("(?i)|-|none|n/?a|unknown|0000-00-00.*")) {
                return null;
            }
            return order.read(cell)
                    .orElseThrow(() -> new Stop("\"{0}\" is not a day. Write it like 2026-03-01.", cell));
        }

        private @Nullable Boolean yes(Field field) {
            return agreed(text(field));
        }

        private static @Nullable Boolean agreed(String cell) {
            if (cell.isEmpty()) {
                return null;
            }
            return Answers.yes(cell)
                    .orElseThrow(() -> new Stop(
                            "\"{0}\" is neither yes nor no. Whether somebody agreed must not be guessed: write yes or"
                                    + " no, or leave the cell empty.",
                            cell));
        }

        private String text(Field field) {
            var text = clean(mapping.first(field, cells));
            if (text.length() > LONGEST_NAME && field != Field.CONSENT_WORDING) {
                throw new Stop(
                        "A cell has {0} characters, but at most {1} can be taken here. Perhaps the columns are shifted.",
                        text.length(), LONGEST_NAME);
            }
            return text;
        }
    }

    private static String clean(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
