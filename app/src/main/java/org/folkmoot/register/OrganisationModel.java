package org.folkmoot.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import org.folkmoot.web.Page;

/**
 * What the page of an organisation shows.
 *
 * @param more the parts of other rooms
 */
record OrganisationModel(Dossier dossier, Titles titles, Pack pack, List<Page.Template> more) {

    /** An official number with the page of its register, where it has one. */
    record OfficialNumber(String orgId, String register, String number, String link) {}

    /** One thing that the organisation does, and the code that finds others. */
    record Activity(String code, String title) {}

    Card card() {
        return dossier.card();
    }

    String name() {
        return PlainName.of(card().name());
    }

    List<OfficialNumber> numbers() {
        return card().orgIds().stream().map(this::number).toList();
    }

    private OfficialNumber number(String orgId) {
        return switch (pack.orgId(orgId)) {
            case OrgId.Registered(var register, var number) ->
                new OfficialNumber(
                        orgId,
                        register.name(),
                        number,
                        register.link(number).map(Object::toString).orElse(""));
            default -> new OfficialNumber(orgId, "", orgId, "");
        };
    }

    /** The tags, without the wide ones that another one is part of. */
    List<Activity> activities() {
        var classification = pack.classification();
        return card().activities().stream()
                .filter(code -> classification.tag(code).isPresent()
                        || classification
                                .activity(code)
                                .filter(it -> code.length() > 1)
                                .isPresent())
                .map(code -> new Activity(code, titles.of("activity", code)))
                .toList();
    }

    /** The address of the website, where it is one; what is no web address is not linked. */
    Optional<String> website() {
        var site = card().website().strip();
        var address = site.toLowerCase(Locale.ROOT).startsWith("http") ? site : "http://" + site;
        return address.matches("(?i)https?://[\\w.-]+\\.[a-z]{2,}([/?#:][^\\s\"<>]*)?")
                ? Optional.of(address)
                : Optional.empty();
    }
}
