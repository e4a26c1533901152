package org.folkmoot.support.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.register.Entry;
import org.folkmoot.support.When;
import org.folkmoot.support.resources.Resource;

/**
 * The page on which a group sets out what to do.
 *
 * @param taken the questions of which something is on the list already
 * @param guides what helps, by topic
 * @param answered whether there is anybody here who answers
 */
record TodoModel(
        Entry group,
        Sheet sheet,
        List<Action> todo,
        Set<String> taken,
        Map<String, List<Resource>> guides,
        boolean answered,
        When when) {

    List<Resource> guides(Line line) {
        return guides.getOrDefault(line.question().topic(), List.of());
    }

    LocalDate today() {
        return when.today();
    }

    List<Action> open() {
        return todo.stream().filter(Action::isOpen).toList();
    }

    List<Action> done() {
        return todo.stream().filter(action -> !action.isOpen()).toList();
    }

    boolean isTaken(Line line) {
        return taken.contains(line.question().code());
    }
}
