package org.folkmoot.log;

import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.browser.Furniture;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.stereotype.Component;

/** One entry of each kind for the pages that tests open, and enough of them for two pages. */
@Component
class LogFurniture implements Furniture {

    private static final int ENOUGH = 30;

    private final Transactions transactions;
    private final Log log;
    private final Entries entries;

    LogFurniture(Transactions transactions, Log log, Entries entries) {
        this.transactions = transactions;
        this.log = log;
        this.entries = entries;
    }

    @Override
    public void furnish(Locality place) {
        transactions.inside(place, () -> {
            while (entries.head() < ENOUGH) {
                Stream.of(Kind.values()).forEach(this::stage);
                entries.number();
            }
            return true;
        });
    }

    private void stage(Kind kind) {
        var act = Act.of(kind).person("by", UUID.randomUUID());
        log.stage(
                switch (kind) {
                    case ROLE_GIVEN, ROLE_ENDED -> act.fact("role", "returning-officer");
                    case SETTING_CHANGED -> act.fact("setting", "working-days");
                    case IMPORTED -> act.fact("new", 1_240).fact("joined", 12).fact("refused", 3);
                    case IMPORT_UNDONE, PERSON_ERASED -> act;
                    default -> act.fact("organisation", "GB-CHC-1193780");
                });
    }
}
