package org.folkmoot.money;

import static org.folkmoot.money.Grantbook.DAY;
import static org.folkmoot.money.Grantbook.row;

import org.folkmoot.browser.Furniture;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Imports;
import org.springframework.stereotype.Component;

/** Some grants for the pages that tests open. */
@Component
class GrantsFurniture implements Furniture {

    private final Imports imports;

    GrantsFurniture(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void furnish(Locality place) {
        new Grantbook(imports, place)
                .csv(
                        "grants-for-pages",
                        DAY,
                        row("360G-chest-1", "2500", "2024-03-31", "360G-chest-quay", "Quay Street Party"),
                        row("360G-chest-2", "300.50", "2023-03-31", "360G-chest-quay", "Quay St Party"),
                        row("360G-chest-3", "12000", "08/2021", "", "Knitters"),
                        row("360G-chest-4", "500", "2021-02-01", "", "Margaret Ashworth"),
                        row("360G-chest-5", "500", "2021-02-01", "", "Weavers"),
                        row("360G-chest-5", "500", "2021-07-01", "", "Weavers"));
    }
}
