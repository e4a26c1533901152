package org.folkmoot.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a source tells, and the columns that can be read of it: the room that reads it knows these names. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
public enum SourceKind {
    ORGANISATIONS(
            Set.of("name"),
            Set.of(
                    "org_id",
                    "source_id",
                    "register",
                    "legal_form",
                    "status",
                    "postcode",
                    "ward",
                    "website",
                    "icnptso",
                    "scale",
                    "company_org_id",
                    "date_registered",
                    "income",
                    "activities",
                    "contact_email",
                    "name_basis")),
    OTHER_NAMES(Set.of("org_id", "name"), Set.of("name_type")),
    MERGERS(
            Set.of("from_name", "to_name"),
            Set.of("from_org_id", "to_org_id", "date_vested", "date_transferred", "date_registered")),
    SERVICES(
            Set.of("name"),
            Set.of(
                    "source_id",
                    "service_kind",
                    "description",
                    "referral",
                    "opening_times",
                    "provider",
                    "address",
                    "open_to_public",
                    "building",
                    "postcode",
                    "ward",
                    "website",
                    "telephone",
                    "latitude",
                    "longitude")),
    AREAS(Set.of("code", "name"), Set.of()),
    LOOKUPS(Set.of("from", "to"), Set.of("from_layer", "to_layer")),
    POSTCODES(Set.of("postcode", "latitude", "longitude"), Set.of("ward", "lsoa", "msoa", "neighbourhood")),
    /** Its columns are those of the 360Giving Data Standard, which the room that reads it knows; JSON or CSV. */
    GRANTS(Set.of(), Set.of()),
    INDICATORS(Set.of("area"), Set.of("layer", "indicator", "value", "rank", "decile"));

    private final Set<String> needed;
    private final Set<String> possible;

    SourceKind(Set<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    /** Columns without which a source of this kind says nothing. */
    public Set<String> needed() {
        return needed;
    }

    /** All columns that are read, those that are needed first; none where a published standard names them. */
    public List<String> columns() {
        return Stream.concat(needed.stream().sorted(), possible.stream().sorted())
                .toList();
    }

    /** Whether a column of this name is read. */
    public boolean reads(String column) {
        return needed.contains(column) || possible.contains(column) || followsStandard();
    }

    /** Whether a published standard names its columns and gives it a form in JSON too. */
    public boolean followsStandard() {
        return this == GRANTS;
    }

    /** Its name in {@code locality.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key; throws {@link IllegalArgumentException} where there is none. */
    public static SourceKind of(String key) {
        for (SourceKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
