package org.folkmoot.support.reports;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.place.Places;
import org.folkmoot.place.ReportTemplate;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done with reports: each act may only follow what {@link Move} says, and leaves its line in the public log. */
@Component
class Freezing {

    private final Reports reports;
    private final Counting counting;
    private final Places places;
    private final Log log;
    private final InstantSource clock;

    Freezing(Reports reports, Counting counting, Places places, Log log, InstantSource clock) {
        this.reports = reports;
        this.counting = counting;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    LocalDate today(Locality place) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(places.settings(place).zone()));
    }

    UUID begin(ReportTemplate template, Period period, @Nullable UUID by) {
        return reports.begin(
                new Report(
                        FreshId.at(clock.instant()),
                        template.name(),
                        template.forWhom(),
                        period,
                        template.questions(),
                        template.words(),
                        null,
                        "",
                        null,
                        null,
                        null,
                        null),
                by);
    }

    /** What it says: as it was frozen, or counted now. */
    Content content(Locality place, Report it, Words t) {
        return reports.frozen(it.id()).orElseGet(() -> counted(place, it, t));
    }

    private Content counted(Locality place, Report it, Words t) {
        var parts = counting.of(place, it.period(), it.questions(), reports.sharing(it.period()), t);
        var name = places.chosen(place).name();
        return new Content(
                it.title(),
                it.forWhom(),
                it.period().from(),
                it.period().to(),
                today(place),
                t.language(),
                name.isEmpty() ? places.settings(place).title() : name,
                it.words(),
                parts);
    }

    /** A period that still runs is not frozen: tomorrow's report would differ from today's by a day. */
    boolean canFreeze(Locality place, Report it) {
        return it.may(Move.FREEZE) && it.period().isOver(today(place));
    }

    /** What was public of the report that it corrects is public no more. */
    void freeze(Locality place, Report it, Words t, @Nullable UUID by) {
        reports.freeze(it.id(), counted(place, it, t), by);
        stage(Kind.REPORT_FROZEN, it.id(), by);
        if (it.corrects() != null) {
            reports.find(it.corrects()).filter(old -> old.publicSince() != null).ifPresent(old -> takeBack(old, by));
        }
    }

    void publish(Report it, Collection<String> questions, @Nullable UUID by) {
        reports.publish(it.id(), reports.frozen(it.id()).orElseThrow().only(questions), by);
        stage(Kind.REPORT_PUBLISHED, it.id(), by);
    }

    void takeBack(Report it, @Nullable UUID by) {
        reports.takeBack(it.id(), by);
        stage(Kind.REPORT_TAKEN_BACK, it.id(), by);
    }

    UUID correct(Report it, String reason, @Nullable UUID by) {
        return reports.begin(
                new Report(
                        FreshId.at(clock.instant()),
                        it.title(),
                        it.forWhom(),
                        it.period(),
                        List.copyOf(it.questions()),
                        it.words(),
                        it.id(),
                        reason,
                        null,
                        null,
                        null,
                        null),
                by);
    }

    private void stage(Kind kind, UUID report, @Nullable UUID by) {
        var act = Act.of(kind).fact("report", report);
        log.stage(by == null ? act : act.person("by", by));
    }
}
