package org.folkmoot.membership;

import java.util.Map;
import org.folkmoot.register.Folded;
import org.folkmoot.web.Address;

/**
 * Which members are looked for; whatever is empty does not narrow.
 *
 * @param words letters of the name
 * @param status a code of {@link Status}, or {@code none} for contacts who are no members
 * @param ward the code of a ward
 * @param interest folded
 */
record MemberQuery(String words, String status, String ward, String interest) {

    static final MemberQuery ALL = new MemberQuery("", "", "", "");

    String sql() {
        return """
                from membership_card c
                left join (select st.*, %s as status from membership_standing st) st on st.member = c.id
                where (:words = '' or c.sort_name like :words)
                    and (:status = '' or coalesce(st.status, 'none') = :status)
                    and (:ward = '' or c.ward = :ward)
                    and (:interest = '' or exists (select 1 from membership_interest i
                        where i.member = c.id and i.folded = :interest))
                """.formatted(Status.SQL);
    }

    Map<String, String> parameters() {
        var folded = Folded.of(words);
        return Map.of(
                "words",
                folded.isEmpty() ? "" : "%" + folded + "%",
                "status",
                status,
                "ward",
                ward,
                "interest",
                interest);
    }

    Address on(String path) {
        return Address.of(path)
                .with("q", words)
                .with("status", status)
                .with("ward", ward)
                .with("interest", interest);
    }
}
