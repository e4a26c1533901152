package org.folkmoot.membership;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.place.Area;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Words;

/** The page with the list of members. */
record MembersModel(
        MemberQuery query, List<MemberRow> rows, Pages pages, List<Area> wards, List<Members.Interest> interests) {

    List<Choice> statuses(Words t) {
        return Stream.of(
                        Stream.of(new Choice("", t.say("All"), query.status().isEmpty())),
                        Stream.of(Status.values())
                                .map(it -> new Choice(
                                        it.code(),
                                        t.say(it.words()),
                                        query.status().equals(it.code()))),
                        Stream.of(new Choice(
                                "none", t.say("No member"), query.status().equals("none"))))
                .flatMap(it -> it)
                .toList();
    }

    List<Choice> wardChoices(Words t) {
        return wardChoices(wards, query.ward(), t);
    }

    static List<Choice> wardChoices(List<Area> wards, String chosen, Words t) {
        return Stream.concat(
                        Stream.of(new Choice("", t.say("All"), chosen.isEmpty())),
                        wards.stream().map(it -> new Choice(it.code(), it.name(), chosen.equals(it.code()))))
                .toList();
    }

    List<Choice> interestChoices(Words t) {
        return interestChoices(interests, query.interest(), t);
    }

    static List<Choice> interestChoices(List<Members.Interest> interests, String chosen, Words t) {
        return Stream.concat(
                        Stream.of(new Choice("", t.say("All"), chosen.isEmpty())),
                        interests.stream().map(it -> new Choice(it.folded(), it.words(), chosen.equals(it.folded()))))
                .toList();
    }

    String ward(String code) {
        return names().getOrDefault(code, code);
    }

    private Map<String, String> names() {
        return wards.stream().collect(Collectors.toMap(Area::code, Area::name, (one, _) -> one));
    }
}
