package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** Writes down what happens in a count, stage by stage. */
final class Minutes {

    private final Call call;
    private final List<Stage> stages = new ArrayList<>();
    private List<Event> events = new ArrayList<>();

    Minutes(Call call) {
        this.call = call;
    }

    /** The stage being counted, from 1. */
    int stage() {
        return stages.size() + 1;
    }

    void note(Event event) {
        events.add(event);
    }

    void close(StageKind kind, List<Integer> subjects, long quota, long[] figures, long nonTransferable, long held) {
        close(kind, subjects, quota, figures, nonTransferable, held, Figures.none());
    }

    void close(
            StageKind kind,
            List<Integer> subjects,
            long quota,
            long[] figures,
            long nonTransferable,
            long held,
            Figures keepValues) {
        stages.add(new Stage(
                stage(),
                kind,
                call.candidates(subjects),
                call.votes(quota),
                new Figures(call.election().candidates(), figures, call.rule().decimals()),
                call.votes(nonTransferable),
                call.votes(held),
                keepValues,
                events));
        events = new ArrayList<>();
    }

    List<Stage> stages() {
        return stages;
    }
}
