package org.folkmoot.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.place.Classification;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import org.folkmoot.web.Page;

/**
 * What the page of an organisation shows.
 *
 * @param more the parts of other rooms
 */
record OrganisationModel(
        Dossier dossier,
        String name,
        List<OfficialNumber> numbers,
        List<Activity> activities,
        Optional<String> website,
        Titles titles,
        List<Page.Template> more) {

    private static final Pattern WEBSITE = Pattern.compile("(?i)https?://[\\w.-]+\\.[a-z]{2,}([/?#:][^\\s\"<>]*)?");

    static OrganisationModel of(Dossier dossier, Titles titles, Pack pack, List<Page.Template> more) {
        var card = dossier.card();
        return new OrganisationModel(
                dossier,
                PlainName.of(card.name()),
                card.orgIds().stream().map(id -> number(pack, id)).toList(),
                activities(card, titles, pack.classification()),
                website(card.website().strip()),
                titles,
                more);
    }

    /** An official number with the page of its register, where it has one. */
    record OfficialNumber(String orgId, String register, String number, String link) {}

    /** One thing that the organisation does, and the code that finds others. */
    record Activity(String code, String title) {}

    Card card() {
        return dossier.card();
    }

    private static OfficialNumber number(Pack pack, String orgId) {
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
    private static List<Activity> activities(Card card, Titles titles, Classification classification) {
        return card.activities().stream()
                .filter(code -> classification.tag(code).isPresent()
                        || classification
                                .activity(code)
                                .filter(it -> code.length() > 1)
                                .isPresent())
                .map(code -> new Activity(code, titles.of("activity", code)))
                .toList();
    }

    /** The address of the website, where it is one; what is no web address is not linked. */
    private static Optional<String> website(String site) {
        var address = site.toLowerCase(Locale.ROOT).startsWith("http") ? site : "http://" + site;
        return Optional.of(address).filter(it -> WEBSITE.matcher(it).matches());
    }
}
