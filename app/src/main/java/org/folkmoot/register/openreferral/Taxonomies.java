package org.folkmoot.register.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.place.Pack;

/** The three ways in which organisations and services are classed here, as taxonomies and their terms. */
final class Taxonomies {

    static final String UK_CAT = "UK-CAT";
    static final String ICNPTSO = "ICNPTSO";
    static final String SERVICES = "Kinds of service";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            UK_CAT, "UK Charity Activity Tags, by the words that organisations use of themselves.",
            ICNPTSO, "International Classification of Non-profit and Third Sector Organizations, United Nations 2018.",
            SERVICES, "What the published lists of services call them.");

    private final List<Term> terms = new ArrayList<>();

    Taxonomies(Pack pack, List<String> serviceKinds) {
        pack.classification().tags().values().forEach(tag -> terms.add(new Term(UK_CAT, tag.code(), tag.title())));
        pack.classification()
                .activities()
                .values()
                .forEach(activity -> terms.add(new Term(ICNPTSO, activity.code(), activity.title())));
        serviceKinds.forEach(kind -> terms.add(new Term(SERVICES, kind, kind)));
    }

    /** One term; its id follows from taxonomy and code. */
    record Term(String taxonomy, String code, String title) {

        UUID id() {
            return Taxonomies.id(taxonomy + "|" + code);
        }

        Map<String, Object> json() {
            return Map.of(
                    "id", id(),
                    "code", code,
                    "name", title,
                    "description", title,
                    "taxonomy", taxonomy,
                    "taxonomy_id", Taxonomies.id(taxonomy));
        }

        /** The term as an attribute of a thing. */
        Map<String, Object> of(UUID thing, String kind) {
            return Map.of(
                    "id",
                    Taxonomies.id(thing + "|" + id()),
                    "link_id",
                    thing,
                    "link_entity",
                    kind,
                    "taxonomy_term_id",
                    id(),
                    "value",
                    title,
                    "taxonomy_term",
                    json());
        }
    }

    List<Term> terms() {
        return terms;
    }

    Optional<Term> term(String taxonomy, String code) {
        return terms.stream()
                .filter(term -> term.taxonomy().equals(taxonomy) && term.code().equals(code))
                .findFirst();
    }

    Optional<Term> term(UUID id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The taxonomies themselves. */
    static List<Map<String, Object>> all() {
        return List.of(UK_CAT, ICNPTSO, SERVICES).stream()
                .map(name -> Map.<String, Object>of(
                        "id",
                        id(name),
                        "name",
                        name,
                        "description",
                        String.valueOf(DESCRIPTIONS.get(name)),
                        "version",
                        "1"))
                .toList();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("folkmoot|" + name).getBytes(UTF_8));
    }
}
