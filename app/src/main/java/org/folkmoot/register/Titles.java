package org.folkmoot.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.place.Area;
import org.folkmoot.place.Pack;
import org.folkmoot.web.Words;

/** What the codes on a card are called: wards, activities, legal forms, sizes. */
final class Titles {

    private final Pack pack;
    private final Words t;
    private final Map<String, String> wards = new HashMap<>();

    Titles(Pack pack, List<Area> wards, Words t) {
        this.pack = pack;
        this.t = t;
        wards.forEach(ward -> this.wards.put(ward.code(), ward.name()));
    }

    /** The words for a value of a facet; the value itself where it has none. */
    String of(String facet, String value) {
        return switch (facet) {
            case "ward" -> wards.getOrDefault(value, value);
            case "activity" -> activity(value).orElse(value);
            case "form" -> pack.legalForm(value).map(form -> form.name()).orElse(value);
            case "size" -> size(value);
            case "status" -> status(value);
            default -> Character.toUpperCase(value.charAt(0)) + value.substring(1);
        };
    }

    /** The heading over a facet. */
    String facet(String facet) {
        return switch (facet) {
            case "ward" -> t.say("Ward");
            case "activity" -> t.say("What they do");
            case "form" -> t.say("Kind of organisation");
            case "size" -> t.say("Yearly income");
            case "reach" -> t.say("How far they work");
            default -> t.say("On a register");
        };
    }

    private Optional<String> activity(String code) {
        var classification = pack.classification();
        return classification
                .tag(code)
                .map(tag -> tag.title())
                .or(() -> classification.activity(code).map(activity -> activity.title()));
    }

    private String size(String code) {
        return pack.incomeBands().stream()
                .filter(band -> band.code().equals(code))
                .map(band -> band.name())
                .findFirst()
                .orElse(code);
    }

    private String status(String status) {
        return switch (status) {
            case "active" -> t.say("Active on its register");
            case "ended" -> t.say("Removed from its register");
            case "unknown" -> t.say("No register tells");
            default -> status;
        };
    }
}
