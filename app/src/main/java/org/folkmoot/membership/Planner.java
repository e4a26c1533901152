package org.folkmoot.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.membership.IncomingReader.Unreadable;
import org.folkmoot.register.Folded;

/** Makes the plan of a list: who is new, who is known, which rows are refused. Changes nothing. */
final class Planner {

    private final Directory directory;
    private final Set<String> knownEmails;
    private final Map<String, Answer> answers;
    private final Map<String, Plan.Party> groups = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    /**
     * @param knownEmails those of the list that this place knows, in small letters
     * @param answers what was said to questions, by the key of the organisation
     */
    Planner(Directory directory, Set<String> knownEmails, Map<String, Answer> answers) {
        this.directory = directory;
        this.knownEmails = Set.copyOf(knownEmails);
        this.answers = Map.copyOf(answers);
    }

    Plan plan(List<IncomingReader.Result> rows) {
        var steps = new ArrayList<Plan.Step>();
        for (var row : rows) {
            steps.add(
                    switch (row) {
                        case Unreadable bad -> new Plan.Refuse(bad.line(), bad.reason());
                        case Incoming incoming -> take(incoming);
                    });
        }
        return new Plan(steps, groups);
    }

    private Plan.Take take(Incoming incoming) {
        var group = incoming.group().isNamed() ? group(incoming) : "";
        var person = person(incoming.human(), group);
        var before = seen.putIfAbsent(person + "\n" + group, incoming.line());
        return new Plan.Take(
                incoming, group, person, knownEmails.contains(incoming.human().email()), before == null ? 0 : before);
    }

    /** One organisation has one key: that of its first official number, else of its name and postcode. */
    private String group(Incoming incoming) {
        var group = incoming.group();
        var named = Folded.of(group.name()) + "|" + group.postcode();
        var names = group.orgIds().isEmpty() ? List.of(named) : group.orgIds();
        var key = names.stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(names::getFirst);
        group.orgIds().forEach(orgId -> keys.putIfAbsent(orgId, key));
        keys.putIfAbsent(named, key);
        groups.computeIfAbsent(
                key,
                _ -> new Plan.Party(
                        key, incoming.line(), group, directory.match(group), answers.getOrDefault(key, Answer.OPEN)));
        return key;
    }

    /** A person is known by the e-mail address, else by the name within the organisation. */
    private static String person(Incoming.Human human, String group) {
        if (!human.isKnown()) {
            return "";
        }
        return human.email().isEmpty() ? Folded.of(human.name()) + "@" + group : human.email();
    }
}
