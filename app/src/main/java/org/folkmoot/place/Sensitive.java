package org.folkmoot.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Groups whose place is never shown until they choose it: refuges, domestic abuse, asylum, trafficking, LGBT+ and
 * similar (DESIGN, "Fairness"). When in doubt a group counts as one: a hidden ward costs little, a found refuge much.
 */
public record Sensitive(List<Kind> kinds) {

    /**
     * One reason to hide a place.
     *
     * @param inName expression for the name
     * @param inActivities a stricter one for what the group says it does
     * @param not expression for what is meant otherwise, blotted out before looking
     */
    public record Kind(
            String code, String reason, Pattern inName, Optional<Pattern> inActivities, Optional<Pattern> not) {

        static Kind from(Entry entry) {
            Fields kind = entry.fields("code", "reason", "in_name", "in_activities", "not");
            return new Kind(
                    kind.text("code"),
                    kind.text("reason"),
                    kind.need("in_name").pattern(),
                    kind.find("in_activities").map(Entry::pattern),
                    kind.find("not").map(Entry::pattern));
        }

        private boolean holds(String name, String activities) {
            return inName.matcher(meant(name)).find()
                    || inActivities
                            .map(pattern -> pattern.matcher(meant(activities)).find())
                            .orElse(false);
        }

        private String meant(String text) {
            return not.map(pattern -> pattern.matcher(text).replaceAll(" ")).orElse(text);
        }
    }

    /** The first reason to hide where this group is, if there is one. */
    public Optional<Kind> reason(String name, String activities) {
        return kinds.stream().filter(kind -> kind.holds(name, activities)).findFirst();
    }

    /** Whether nothing may be shown from which this group could be found. */
    public boolean hidesPlaceOf(String name, String activities) {
        return reason(name, activities).isPresent();
    }
}
