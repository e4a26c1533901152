package org.folkmoot.support.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.people.Person;
import org.folkmoot.support.Advisers;
import org.folkmoot.support.When;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/**
 * The advisers' page of an article.
 *
 * @param topic its name
 * @param versions the newest first
 * @param changes the newest first
 * @param owners who may see to it
 */
record DeskModel(
        Article article,
        String topic,
        List<Version> versions,
        List<Change> changes,
        List<Attached> files,
        Useful useful,
        Advisers.Names names,
        List<Person> owners,
        When when,
        List<Problem> problems) {

    State state() {
        return article.state(when.today());
    }

    /** The day that the form offers for the next look: the one that is set, if it lies ahead, else in a year. */
    LocalDate nextLook() {
        var set = article.lookBy();
        return set != null && set.isAfter(when.today()) ? set : when.today().plusYears(1);
    }

    List<Choice> owners(Words t) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", t.say("Nobody yet"), article.owner() == null));
        owners.forEach(person -> choices.add(
                new Choice(person.id().toString(), person.called(), person.id().equals(article.owner()))));
        return choices;
    }

    /** Versions and changes in one, the newest first. */
    List<Object> history() {
        return Stream.<Object>concat(versions.stream(), changes.stream())
                .sorted(Comparator.comparing(DeskModel::at).reversed())
                .toList();
    }

    private static Instant at(Object line) {
        return line instanceof Version version ? version.at() : ((Change) line).at();
    }

    /** Who wrote or did something, as the page calls them. */
    String by(Object line, Words t) {
        var name = names.of(line instanceof Version version ? version.by() : ((Change) line).by());
        return name.isEmpty() ? t.say("Somebody who has left") : name;
    }

    String told(Change change, Words t) {
        var words = change.what() == Change.What.LOOKED ? t.day(LocalDate.parse(change.words())) : change.words();
        return t.say(change.what().words(), words);
    }
}
