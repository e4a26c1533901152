package org.folkmoot.support.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Area;
import org.folkmoot.place.Areas;
import org.folkmoot.place.EqualityGroup;
import org.folkmoot.place.IncomeBand;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Places;
import org.folkmoot.place.ReportQuestion;
import org.folkmoot.place.SupportTopic;
import org.folkmoot.support.Outcome;
import org.folkmoot.support.events.EventFigures;
import org.folkmoot.support.health.HealthChecks;
import org.folkmoot.support.reports.Helped.Span;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions of a report: counts, and hides what {@link Guard} hides. */
@Component
class Counting {

    private static final int MINUTES = 60;

    private final Helped helped;
    private final Counts counts;
    private final Places places;
    private final Areas areas;
    private final EventFigures events;
    private final HealthChecks checks;

    Counting(Helped helped, Counts counts, Places places, Areas areas, EventFigures events, HealthChecks checks) {
        this.helped = helped;
        this.counts = counts;
        this.places = places;
        this.areas = areas;
        this.events = events;
        this.checks = checks;
    }

    /**
     * The answers, in the order of the questions.
     *
     * @param frozen reports whose days, or the days before them, share some with these: what differs from theirs by less
     *     than five is hidden
     */
    List<Part> of(Locality place, Period period, List<ReportQuestion> questions, List<Content> frozen, Words t) {
        var zone = ZoneId.of(places.settings(place).zone());
        var work = new Work(
                helped.of(period, zone),
                counts.of(period, zone),
                training(period, questions),
                training(period.before(), questions),
                questions.contains(ReportQuestion.HEALTH_CHECKS)
                        ? checks.finishedBetween(period.begins(zone), period.ends(zone))
                        : OptionalLong.empty(),
                places.pack(place),
                areas.of(place, "ward"),
                Elsewhere.of(frozen, period),
                Elsewhere.of(frozen, period.before()),
                t);
        return Together.of(questions.stream().map(work::part).toList(), t);
    }

    private EventFigures.Trainings training(Period period, List<ReportQuestion> questions) {
        return questions.contains(ReportQuestion.EVENTS) || questions.contains(ReportQuestion.TRAINED)
                ? events.between(period.from(), period.to())
                : EventFigures.Trainings.NONE;
    }

    /** One report being counted. */
    private record Work(
            Helped.Groups groups,
            Counts.Of counts,
            EventFigures.Trainings now,
            EventFigures.Trainings before,
            OptionalLong checked,
            Pack pack,
            List<Area> wards,
            Elsewhere elsewhere,
            Elsewhere elsewhereBefore,
            Words t) {

        Part part(ReportQuestion question) {
            return switch (question) {
                case GROUPS -> groups(question, Stream.of(), (_, _) -> List.of());
                case NEW_GROUPS ->
                    apart(question, "", fresh(Span.NOW), groups.of(Span.BEFORE).isEmpty() ? null : fresh(Span.BEFORE));
                case GROUPS_BY_SIZE ->
                    groups(
                            question,
                            pack.incomeBands().stream().map(IncomeBand::name),
                            (_, placed) -> List.of(size(placed == null ? null : placed.size())));
                case GROUPS_BY_WARD ->
                    groups(
                            question,
                            wards.stream().map(Area::name),
                            (_, placed) -> List.of(ward(placed == null ? null : placed.ward())));
                case GROUPS_BY_TOPIC ->
                    groups(
                            question,
                            pack.supportTopics().stream().map(SupportTopic::name),
                            (topic, _) -> List.of(topic(topic)));
                case GROUPS_BY_PEOPLE ->
                    groups(
                            question,
                            Stream.concat(
                                    pack.equalityGroups().stream().map(EqualityGroup::name),
                                    Stream.of(t.say("Not said"))),
                            (_, placed) -> people(placed == null ? List.of() : placed.people()));
                case ENQUIRIES -> sorts(question, "enquiries", Sorts.CHANNELS);
                case CONTACTS -> sorts(question, "contacts", Sorts.CONTACTS);
                case TIME -> amount(question, "hours", "time", "enquiries", MINUTES);
                case OUTCOMES ->
                    sorts(
                            question,
                            "outcomes",
                            Stream.of(Outcome.values())
                                    .filter(Outcome::counts)
                                    .map(it -> Map.entry(it.code(), it.words()))
                                    .toList());
                case MONEY -> amount(question, pack.currency().getCurrencyCode(), "money", "awards", 1);
                case SATISFACTION -> sorts(question, "said", Sorts.SAID);
                case FIRST_ANSWER -> sorts(question, "first", Sorts.FIRST);
                // how many events there were is on the page of events
                case EVENTS -> alone(question, "", now.events(), before.events());
                case TRAINED -> part(question, "", now.came(), before.came(), List.of(), List.of());
                case HEALTH_CHECKS ->
                    apart(question, "", checked.isPresent() ? (Long) checked.getAsLong() : null, null);
            };
        }

        /** New ones, where neither they nor the others are few. */
        private @Nullable Long fresh(Span span) {
            var fresh = groups.fresh(span);
            return Guard.isSmall(fresh) || Guard.isSmall(groups.of(span).size() - fresh) ? null : (Long) fresh;
        }

        /** Groups helped, by something that each of them is; what is not known comes last. */
        private Part groups(ReportQuestion question, Stream<String> names, Helped.Sort sort) {
            var labels = Stream.concat(names, Stream.of(unknown())).distinct().toList();
            return part(
                    question,
                    "",
                    groups.of(Span.NOW).size(),
                    groups.of(Span.BEFORE).size(),
                    rows(labels, groups.by(Span.NOW, sort)).stream()
                            .filter(row -> row.count() > 0)
                            .toList(),
                    rows(labels, groups.by(Span.BEFORE, sort)));
        }

        private static List<Guard.Row> rows(List<String> labels, Map<String, Long> counts) {
            return labels.stream()
                    .map(name -> new Guard.Row(name, counts.getOrDefault(name, 0L)))
                    .toList();
        }

        private Part sorts(ReportQuestion question, String what, List<Map.Entry<String, String>> sorts) {
            return part(
                    question,
                    "",
                    counts.of(what, true),
                    counts.of(what, false),
                    rows(what, sorts, true),
                    rows(what, sorts, false));
        }

        private List<Guard.Row> rows(String what, List<Map.Entry<String, String>> sorts, boolean now) {
            return sorts.stream()
                    .map(it -> new Guard.Row(t.say(it.getValue()), counts.of(what, it.getKey(), now)))
                    .toList();
        }

        /** An amount that is only told where it is of five or more. */
        private Part amount(ReportQuestion question, String unit, String what, String of, int divided) {
            Function<Boolean, @Nullable Long> told = now -> counts.of(of, now) < Guard.LEAST && counts.of(what, now) > 0
                    ? null
                    : (Long) (counts.of(what, now) / divided);
            return apart(question, unit, told.apply(true), told.apply(false));
        }

        /** A number of which nothing is told where it differs by little from another report's. */
        private Part apart(ReportQuestion question, String unit, @Nullable Long now, @Nullable Long before) {
            return alone(
                    question,
                    unit,
                    now != null && elsewhere.isNear(question, now) ? null : now,
                    before != null && elsewhereBefore.isNear(question, before) ? null : before);
        }

        private Part alone(ReportQuestion question, String unit, @Nullable Long now, @Nullable Long before) {
            return new Part(
                    question.code(),
                    t.say(question.words()),
                    t.say(question.method()),
                    unit,
                    now,
                    before,
                    List.of(),
                    "");
        }

        private Part part(
                ReportQuestion question,
                String unit,
                long total,
                long totalBefore,
                List<Guard.Row> rows,
                List<Guard.Row> rowsBefore) {
            var now = table(elsewhere, question, total, rows);
            var before = table(elsewhereBefore, question, totalBefore, rowsBefore);
            var known = totalBefore > 0 && before.total() != null;
            var lines = new ArrayList<Part.Line>();
            for (var row : now.rows()) {
                lines.add(new Part.Line(row.label(), row.count(), known ? of(before, row.label()) : null));
            }
            var left = lines.isEmpty() && !rows.isEmpty() && total > 0
                    ? t.say("There are too few to tell them apart.")
                    : "";
            return new Part(
                    question.code(),
                    t.say(question.words()),
                    t.say(question.method()),
                    unit,
                    now.total(),
                    known ? before.total() : null,
                    question == ReportQuestion.GROUPS ? List.of() : lines,
                    question == ReportQuestion.GROUPS ? "" : left);
        }

        private static Guard.Table table(
                Elsewhere elsewhere, ReportQuestion question, long total, List<Guard.Row> rows) {
            return elsewhere.isNear(question, total)
                    ? Guard.Table.HIDDEN
                    : Guard.of(total, rows, elsewhere.near(question, rows));
        }

        private static @Nullable Long of(Guard.Table table, String label) {
            return table.rows().stream()
                    .filter(it -> it.label().equals(label))
                    .map(Guard.Shown::count)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private String unknown() {
            return t.say("Not known");
        }

        private String size(@Nullable String code) {
            return pack.incomeBands().stream()
                    .filter(it -> it.code().equals(code))
                    .map(IncomeBand::name)
                    .findFirst()
                    .orElse(unknown());
        }

        private List<String> people(List<String> codes) {
            var names = pack.equalityGroups().stream()
                    .filter(it -> codes.contains(it.code()))
                    .map(EqualityGroup::name)
                    .toList();
            return names.isEmpty() ? List.of(t.say("Not said")) : names;
        }

        private String ward(@Nullable String code) {
            return wards.stream()
                    .filter(it -> it.code().equals(code))
                    .map(Area::name)
                    .findFirst()
                    .orElse(unknown());
        }

        private String topic(String code) {
            return pack.supportTopics().stream()
                    .filter(it -> it.all().anyMatch(part -> part.code().equals(code)))
                    .map(SupportTopic::name)
                    .findFirst()
                    .orElse(unknown());
        }
    }
}
