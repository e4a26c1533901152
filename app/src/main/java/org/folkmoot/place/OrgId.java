package org.folkmoot.place;

/**
 * An organisation's official number, as far as a pack can read it. The form is org-id.guide's: the prefix of a
 * register, a hyphen, the number there.
 */
public sealed interface OrgId {

    /** A number of the right shape on a register that the pack knows. */
    record Registered(Register register, String number) implements OrgId {
        @Override
        public String toString() {
            return register.prefix() + "-" + number;
        }
    }

    /** A number on a register that the pack does not know; kept as it is. */
    record Elsewhere(String id) implements OrgId {
        @Override
        public String toString() {
            return id;
        }
    }

    /** Not a number that anyone could look up; the sentence says why. */
    record Refused(String sentence) implements OrgId {}
}
