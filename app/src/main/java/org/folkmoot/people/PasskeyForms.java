package org.folkmoot.people;

import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.springframework.stereotype.Component;

/** What pages ask browsers about passkeys, outside any transaction. */
@Component
class PasskeyForms {

    private final Transactions transactions;
    private final Passkeys passkeys;

    PasskeyForms(Transactions transactions, Passkeys passkeys) {
        this.transactions = transactions;
        this.passkeys = passkeys;
    }

    String toShow() {
        return transactions.host(passkeys::toShow);
    }

    String toMake(UUID account, String email) {
        return transactions.host(() -> passkeys.toMake(account, email));
    }
}
