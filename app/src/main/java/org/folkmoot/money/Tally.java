package org.folkmoot.money;

import java.math.BigDecimal;

/**
 * How many grants share something, and their sum.
 *
 * @param value what they share: a year, a number, a code
 * @param words the same as people call it, where the rows say so; else the value
 * @param amount their sum; means something only where they share a currency
 */
record Tally(String value, String words, long grants, BigDecimal amount) {

    /** How long its sum is drawn. */
    double length() {
        return amount.doubleValue();
    }
}
