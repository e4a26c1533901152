package org.folkmoot.place.need;

import java.util.Objects;
import java.util.Optional;
import org.folkmoot.web.PictureSubject;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** What pictures say of the need map, of the list of areas, and of each area. */
@Component
class PlacePictures implements PictureSubject {

    private static final String LIST = "/places";

    private final NeedMaps maps;
    private final DrawnAreas drawings;
    private final Figures figures;

    PlacePictures(NeedMaps maps, DrawnAreas drawings, Figures figures) {
        this.maps = maps;
        this.drawings = drawings;
        this.figures = figures;
    }

    @Override
    public Optional<Told> of(Visit visit, String path) {
        var t = visit.words();
        if (path.equals("/need")) {
            return maps.choose(null, null, null, null).map(choice -> of(visit, maps.read(visit.here(), choice)));
        }
        if (path.equals(LIST)) {
            return Optional.of(new Told(
                    t.say("Places"),
                    t.say("{0,number,#,##0}", drawings.all().size()),
                    t.say("areas: who is there, how people live, and what there is")));
        }
        return path.startsWith(LIST + "/")
                ? drawings.find(path.substring(LIST.length() + 1)).map(area -> of(visit, area))
                : Optional.empty();
    }

    private static Told of(Visit visit, NeedMap map) {
        var t = visit.words();
        var number = map.outlined().size();
        return new Told(
                t.say("Where need is high and support is thin"),
                t.say("{0}", number),
                t.say(
                        "of {0} {1}: {2}",
                        map.areas().size(), map.layer().many(), new NeedView(visit, map).outlinedNames()));
    }

    private Told of(Visit visit, DrawnArea area) {
        var t = visit.words();
        return figures.of(area.layer(), area.code()).stream()
                .filter(figure -> figure.indicator().equals("population"))
                .map(Figure::value)
                .filter(Objects::nonNull)
                .findFirst()
                .map(people -> new Told(area.name(), t.say("{0,number,#,##0}", people), t.say("people live here")))
                .orElseGet(() -> new Told(area.name(), "", t.say("who is there, how people live, and what there is")));
    }
}
