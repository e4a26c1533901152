package org.folkmoot.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says.
 *
 * @param line the row of the file
 */
record Incoming(long line, Group group, Human human, Joining joining, Wishes wishes, Dues dues)
        implements IncomingReader.Result {

    /**
     * The organisation; its name is empty where the row is about a person alone.
     *
     * @param orgIds its official numbers
     * @param postcode in capitals, without blanks; may be empty
     */
    record Group(String name, List<String> orgIds, String postcode) {

        boolean isNamed() {
            return !name.isEmpty();
        }
    }

    /**
     * The person; whatever is unknown is empty.
     *
     * @param email in small letters
     */
    record Human(String name, String email, String phone, String job) {

        boolean isKnown() {
            return !name.isEmpty() || !email.isEmpty();
        }

        String called() {
            return name.isEmpty() ? email : name;
        }
    }

    /**
     * The membership; no member where the kind is empty.
     *
     * @param company whether it is one in company law
     * @param over whether its status says that it has ended
     */
    record Joining(
            String scheme,
            boolean company,
            @Nullable LocalDate joined,
            @Nullable LocalDate renewed,
            @Nullable LocalDate until,
            @Nullable LocalDate ended,
            boolean over) {

        boolean isMember() {
            return !scheme.isEmpty();
        }
    }

    /**
     * What the person wants and what is remembered.
     *
     * @param bulletin yes, no, or null where nothing was said
     * @param day when, or null
     * @param wording what was asked; may be empty
     */
    record Wishes(
            @Nullable Boolean bulletin,
            @Nullable LocalDate day,
            String wording,
            List<String> interests,
            String notes) {}

    /** Fees, each with its day. */
    record Dues(
            @Nullable BigDecimal due,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal paid,
            @Nullable LocalDate paidOn) {}
}
