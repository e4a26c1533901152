package org.folkmoot.place.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that people can use.
 *
 * @param name empty where the published name is an address
 * @param ward the name of its ward, or null
 * @param address of a building that is open to the public; else empty
 * @param source the title of the list that names it
 * @param edition the day of the list
 */
record Service(
        String kind,
        String name,
        String description,
        String provider,
        @Nullable String ward,
        String address,
        String openingTimes,
        String website,
        String source,
        LocalDate edition) {}
