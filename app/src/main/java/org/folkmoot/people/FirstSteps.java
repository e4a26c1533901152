package org.folkmoot.people;

import java.util.Optional;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** On the page of somebody whose role is tried: what to do first. */
@Component
class FirstSteps implements MyPart {

    private final Rehearsal rehearsal;
    private final Trials trials;

    FirstSteps(Rehearsal rehearsal, Trials trials) {
        this.rehearsal = rehearsal;
        this.trials = trials;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        if (!rehearsal.isIn(visit.here())) {
            return Optional.empty();
        }
        var tried = trials.of(visit.visitor().email());
        return tried.isEmpty()
                ? Optional.empty()
                : Optional.of((output, forms) -> JtefirstStepsGenerated.render(output, forms, visit, tried));
    }
}
