package org.folkmoot.place;

import java.util.List;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Frame;
import org.folkmoot.web.Frames;
import org.springframework.stereotype.Component;

/** Says what stands around the pages of each place. */
@Component
class PlaceFrames implements Frames {

    @Override
    public Frame of(Locality place) {
        return new Frame(place.name(), List.of(), false, "");
    }
}
