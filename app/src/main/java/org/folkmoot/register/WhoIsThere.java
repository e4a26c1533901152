package org.folkmoot.register;

import java.util.Optional;
import org.folkmoot.place.Area;
import org.folkmoot.place.Layers;
import org.folkmoot.place.PlacePart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** How many organisations are in a ward, on the page of the ward, with the search for them. */
@Component
class WhoIsThere implements PlacePart {

    private final FacetIndexes indexes;

    WhoIsThere(FacetIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, String layer, Area area) {
        if (!layer.equals(Layers.WARD)) {
            return Optional.empty();
        }
        long number = indexes.here().having("ward", area.code()).cardinality();
        return Optional.of((output, forms) -> JtewhoIsThereGenerated.render(output, forms, visit, area, number));
    }
}
