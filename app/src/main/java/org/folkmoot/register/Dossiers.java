package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Citations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything about one organisation, in the open transaction of its place. */
@Component
class Dossiers {

    /** Fields that pages print, with their words. */
    static final Map<String, String> LABELS = labels();

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

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "Name");
        labels.put("other_name", "Also known as");
        labels.put("org_id", "Official number");
        labels.put("company_org_id", "Company number");
        labels.put("legal_form", "Kind of organisation");
        labels.put("status", "State");
        labels.put("date_registered", "Registered on");
        labels.put("activities", "What it does");
        labels.put("icnptso", "Class of activity");
        labels.put("scale", "How far it works");
        labels.put("income", "Yearly income");
        labels.put("website", "Website");
        labels.put("areas", "Where it works");
        labels.put("email", "E-mail address");
        labels.put("phone", "Telephone");
        return labels;
    }
}
