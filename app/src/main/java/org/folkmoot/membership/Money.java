package org.folkmoot.membership;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param currency ISO 4217
 */
record Money(BigDecimal amount, String currency) {

    /** As pages print it: {@code GBP 25.00}. */
    @Override
    public String toString() {
        return currency + " " + amount.setScale(2).toPlainString();
    }
}
