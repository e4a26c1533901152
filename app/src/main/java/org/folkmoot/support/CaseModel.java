package org.folkmoot.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.register.Fate;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a case prints.
 *
 * @param topic its topic's name, or empty
 * @param beside what else there is about its groups, by organisation
 * @param alike other cases in which the same may be asked
 * @param seen the last thing said that this page shows, for telling what came after it
 * @param saved whether the reader has written it down just now
 */
record CaseModel(
        Case it,
        Status status,
        String topic,
        Lists.About about,
        Map<UUID, List<BesideGroup.Beside>> beside,
        List<CaseEntry> entries,
        Course course,
        List<Templates.Template> templates,
        List<Suggestion> suggestions,
        List<Case> alike,
        Advisers.Names names,
        InboxModel inbox,
        UUID me,
        UUID seen,
        boolean saved,
        Draft draft) {

    When when() {
        return inbox.when();
    }

    List<Groups.InCase> groups() {
        return about.of(it.id());
    }

    /** What the register says of a group today, or null. */
    @Nullable
    Fate fate(Groups.InCase group) {
        return group.organisation() == null ? null : about.fates().get(group.organisation());
    }

    /** What else advisers may read about a group. */
    List<BesideGroup.Beside> beside(Groups.InCase group) {
        return group.organisation() == null ? List.of() : beside.getOrDefault(group.organisation(), List.of());
    }

    boolean mine() {
        return it.isOf(me);
    }

    boolean overdue(@Nullable LocalDate day) {
        return day != null && day.isBefore(when().today());
    }

    /** Who wrote something, as the page calls them. */
    String writer(CaseEntry entry, Words t) {
        if (entry.by() != null) {
            var name = names.of(entry.by());
            return name.isEmpty() ? t.say("somebody who has left") : name;
        }
        var from = Stream.of(entry.name(), entry.email(), it.asker())
                .filter(text -> !text.isEmpty())
                .findFirst();
        return from.orElse(t.say("whoever asked"));
    }

    /** Further addresses from which it was asked; answers do not go there. */
    List<String> others() {
        return entries.stream()
                .map(CaseEntry::email)
                .filter(email -> !email.isEmpty() && !email.equals(it.email()))
                .distinct()
                .toList();
    }

    String told(History.Happened event, Words t) {
        var by = names.of(event.by());
        return t.say(event.what().words(), by.isEmpty() ? t.say("Somebody who has left") : by, names.of(event.whom()));
    }

    /** What was said and done, in its order. */
    List<Object> lines() {
        return Stream.<Object>concat(entries.stream(), course.history().stream())
                .sorted(Comparator.comparing(
                        line -> line instanceof CaseEntry entry ? entry.at() : ((History.Happened) line).at()))
                .toList();
    }

    /** The references of cases that were joined to this one and not parted again. */
    List<String> joined() {
        return course.history().stream()
                .filter(event -> event.what() == Event.JOINED || event.what() == Event.PARTED)
                .collect(Collectors.toMap(
                        History.Happened::words,
                        event -> event.what() == Event.JOINED,
                        (_, last) -> last,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One line: who can read it. */
    String readers(Words t) {
        if (it.confidential() != null) {
            var colleague = names.of(it.colleague());
            return colleague.isEmpty()
                    ? t.say("Only {0} and whoever asked. Not the other advisers, nobody else of the group.", holder(t))
                    : t.say(
                            "Only {0}, {1} and whoever asked. Not the other advisers, nobody else of the group.",
                            holder(t), colleague);
        }
        var groups = String.join(", ", about.names(it.id()));
        return groups.isEmpty()
                ? t.say("The advisers and whoever asked.")
                : t.say("The advisers and {0}. The group reads letters, not notes.", groups);
    }

    String holder(Words t) {
        var name = names.of(it.holder());
        return name.isEmpty() ? it.holder() == null ? t.say("nobody yet") : t.say("somebody who has left") : name;
    }

    /** The time spent, "1 hour 25 minutes". */
    String spent(Words t) {
        var spent = Duration.ofMinutes(it.minutes());
        var minutes = t.say("{0, plural, one {# minute} other {# minutes}}", spent.toMinutesPart());
        return spent.toHours() == 0
                ? minutes
                : t.say("{0, plural, one {# hour} other {# hours}}", spent.toHours()) + " " + minutes;
    }
}
