package org.folkmoot.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.Fresh;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Imports;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of a fresh place, for reading lists into it and looking what came of them. */
@Component
final class Shelf {

    private final Fresh fresh;
    private final Lists lists;
    private final Transactions transactions;
    private final Dossiers dossiers;
    private final Search search;
    private final JdbcClient jdbc;

    Shelf(Fresh fresh, Lists lists, Transactions transactions, Dossiers dossiers, Search search, JdbcClient jdbc) {
        this.fresh = fresh;
        this.lists = lists;
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.search = search;
        this.jdbc = jdbc;
    }

    Of of(String place) {
        return new Of(fresh.place(place), this);
    }

    /** Gives the place three wards, each round the middle of one postcode of the tests. */
    void areas(Locality place) {
        transactions.inside(place, () -> jdbc.sql("""
                insert into place_area (code, layer, name, sort_name, lon, lat) values
                    ('W1', 'ward', 'Sale', 'sale', -2.32, 53.42),
                    ('W2', 'ward', 'Altrincham', 'altrincham', -2.35, 53.39),
                    ('W3', 'ward', 'Old Trafford', 'old trafford', -2.28, 53.46)""").update());
    }

    /** The register of one place. */
    record Of(Locality place, Shelf shelf) {

        Imports.Result list(String source, String edition, AnOrganisation... rows) {
            return shelf.lists.organisations(place, source, edition, rows);
        }

        Imports.Result part(String source, String edition, AnOrganisation... rows) {
            return shelf.lists.part(place, source, edition, rows);
        }

        Imports.Result names(String edition, String rows) {
            return read(SourceKind.OTHER_NAMES, "names", edition, "org_id,name_type,name\n" + rows);
        }

        Imports.Result mergers(String edition, String rows) {
            return read(
                    SourceKind.MERGERS,
                    "mergers",
                    edition,
                    "from_name,from_org_id,to_name,to_org_id,date_registered\n" + rows);
        }

        Imports.Result postcodes(String rows) {
            return read(SourceKind.POSTCODES, "postcodes", "2026-01-01", "postcode,ward,latitude,longitude\n" + rows);
        }

        Imports.Result read(SourceKind kind, String source, String edition, String csv) {
            return shelf.lists.read(place, kind, source, edition, csv);
        }

        Dossier dossier(String address) {
            return find(address).orElseThrow();
        }

        Optional<Dossier> find(String address) {
            return shelf.transactions.outside(place, () -> shelf.dossiers.find(address));
        }

        Found search(Map<String, String> parameters) {
            var query = Query.of(name -> parameters.getOrDefault(name, ""));
            return shelf.transactions.outside(place, () -> shelf.search.find(place, query, 20));
        }

        Found search(String words) {
            return search(Map.of("q", words));
        }

        List<String> names(String words) {
            return names(Map.of("q", words));
        }

        List<String> names(Map<String, String> parameters) {
            return search(parameters).rows().stream()
                    .map(row -> row.card().name())
                    .toList();
        }

        long total() {
            return search("").total();
        }
    }
}
