package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.place.Pack;
import org.folkmoot.place.SupportTopic;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/** What groups ask about, as pages print it. */
public final class Topics {

    private Topics() {}

    /** "Finding money › Writing an application"; empty for no topic. */
    public static String name(Pack pack, String code) {
        return pack.supportTopics().stream()
                .filter(topic -> topic.all().anyMatch(it -> it.code().equals(code)))
                .findFirst()
                .map(topic -> name(topic, code))
                .orElse("");
    }

    private static String name(SupportTopic topic, String code) {
        return topic.parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .map(part -> topic.name() + " › " + part.name())
                .orElse(topic.name());
    }

    /** Not sure, and every topic that is offered; a retired one only where it is chosen already. */
    public static List<Choice> choices(Pack pack, String chosen, Words t) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", t.say("I am not sure"), chosen.isEmpty()));
        pack.supportTopics().stream()
                .flatMap(SupportTopic::all)
                .filter(topic -> !topic.retired() || topic.code().equals(chosen))
                .forEach(topic -> choices.add(new Choice(
                        topic.code(), name(pack, topic.code()), topic.code().equals(chosen))));
        return choices;
    }
}
