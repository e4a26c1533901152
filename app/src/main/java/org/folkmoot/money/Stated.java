package org.folkmoot.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One grant as a source states it, with what lists and searches need of it.
 *
 * @param id the funder's identifier
 * @param fields the whole row, as JSON of the standard
 * @param title the published one, or "Grant to" and the recipient
 * @param funder the funder's number
 * @param programme its title; may be empty
 * @param recipient what tells this recipient from others
 * @param kind whether the recipient has an official number
 * @param numbers the recipient's numbers, by which the register may know it
 * @param postcode the recipient's, packed; empty where there is none or it is never shown
 * @param words what a search looks at, folded
 */
record Stated(
        String id,
        String fields,
        String title,
        String funder,
        String funderName,
        String programme,
        String currency,
        BigDecimal amount,
        LocalDate awarded,
        String recipient,
        String recipientName,
        RecipientKind kind,
        List<String> numbers,
        String postcode,
        String words) {

    Stated {
        numbers = List.copyOf(numbers);
    }
}
