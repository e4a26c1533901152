package org.folkmoot.register;

import java.util.function.Consumer;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer.Outcome;
import org.folkmoot.place.Reading;
import org.springframework.stereotype.Component;

/** What reading a list of statements is, whatever they state: staged, placed, kept, and shown on the cards. */
@Component
class StatementImport {

    private final Copies copies;
    private final Records records;
    private final Cards cards;

    StatementImport(Copies copies, Records records, Cards cards) {
        this.copies = copies;
        this.records = records;
        this.cards = cards;
    }

    /**
     * Reads a list.
     *
     * @param kind organisation, name or merger
     * @param stage puts the rows that can be taken on the stage
     * @param placed told when each row has found its organisation or none, in the temporary table {@code placed}
     */
    Outcome read(Reading reading, String kind, Consumer<Copies.Rows> stage, Runnable placed) {
        records.makeStage();
        copies.into(Records.STAGE, stage);
        records.find(reading);
        placed.run();
        var outcome = records.keep(reading, kind);
        cards.refresh(reading);
        return outcome;
    }
}
