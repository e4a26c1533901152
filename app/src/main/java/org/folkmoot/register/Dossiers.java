package org.folkmoot.register;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Citations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything about one organisation, in the open transaction of its place. */
@Component
class Dossiers {

    /** The card beside each thing that a source states now, or stated before. */
    private static final String FIND = "select " + Listing.COLUMNS + """
            , source, kind, fields, edition, gone_since, superseded_by
            from register_organisation left join lateral (
                select source, kind, fields, edition, gone_since, cast(null as date) as superseded_by
                from register_statement where organisation = id
                union all
                select source, 'before', fields, edition, null, superseded_by
                from register_superseded where organisation = id) as stated on true
            where id = coalesce(cast(? as uuid), (select organisation from register_number where org_id = ?))""";

    private final Transactions transactions;
    private final Citations citations;

    Dossiers(Transactions transactions, Citations citations) {
        this.transactions = transactions;
        this.citations = citations;
    }

    /** By official number or by id. */
    Optional<Dossier> find(String address) {
        if (address.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var rows = transactions.ask(FIND, DossierRow::of, id(address), address);
        return DossierMaker.dossier(rows, citations.all());
    }

    /** The id that an address is, or null where it is a number. */
    static @Nullable UUID id(String address) {
        try {
            return address.length() == 36 && address.charAt(14) == '7' ? UUID.fromString(address) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
