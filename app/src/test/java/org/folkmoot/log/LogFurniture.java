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
        log.stage(Act.of(kind)
                .fact("organisation", "GB-CHC-1193780")
                .fact("role", "returning-officer")
                .fact("setting", "logo")
                .person("by", UUID.randomUUID()));
    }
}
