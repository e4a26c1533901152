package org.folkmoot.membership;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Register;

/** Official numbers as lists write them: without their register, with words around, without their leading zeros. */
final class Numbers {

    private static final int COMPANY_DIGITS = 8;

    private final Pack pack;

    Numbers(Pack pack) {
        this.pack = pack;
    }

    /** The org-id of a charity's number. */
    Optional<String> charity(String cell) {
        return find(bare(cell), Register::charities).or(() -> whole(cell));
    }

    /** The org-id of a company's number, of which a spreadsheet may have cut the zeros. */
    Optional<String> company(String cell) {
        var bare = bare(cell);
        var padded = bare.matches("[0-9]{4,8}") ? "0".repeat(COMPANY_DIGITS - bare.length()) + bare : bare;
        return find(padded, register -> !register.charities()).or(() -> whole(cell));
    }

    /** The org-id that a cell holds. */
    Optional<String> whole(String cell) {
        return pack.orgId(cell.strip().toUpperCase(Locale.ROOT)) instanceof OrgId.Registered registered
                ? Optional.of(registered.toString())
                : Optional.empty();
    }

    private Optional<String> find(String number, Predicate<Register> which) {
        return pack.registers().values().stream()
                .filter(register -> register.official() && which.test(register))
                .sorted(Comparator.comparingInt(Register::rank))
                .filter(register -> pack.orgId(register.prefix() + "-" + number) instanceof OrgId.Registered)
                .findFirst()
                .map(register -> register.prefix() + "-" + number);
    }

    private static String bare(String cell) {
        return cell.toUpperCase(Locale.ROOT)
                .replaceAll("\\b(REGISTERED|REG|CHARITY|COMPANY|NUMBER|NO|NUM)\\b|[^A-Z0-9]", "");
    }
}
