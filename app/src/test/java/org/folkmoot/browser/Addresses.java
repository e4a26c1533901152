package org.folkmoot.browser;

import java.util.List;

/** The pages that {@link EveryPageTest} opens, in the place {@link North}. Whoever makes a public page adds it here. */
final class Addresses {

    static final List<PublicPage> ALL = List.of(
            new PublicPage("places", "/"),
            new PublicPage("count", "/count"),
            new PublicPage("count-example", "/count?example=board"),
            new PublicPage("front", "/north/"),
            new PublicPage("patterns", "/north/patterns"),
            new PublicPage("accessibility", "/north/accessibility"),
            new PublicPage("privacy", "/north/privacy"),
            new PublicPage("nothing-measured", "/north/need"),
            new PublicPage("no-areas", "/north/places"),
            new PublicPage("need", "/trafford/need"),
            new PublicPage("need-small-areas", "/trafford/need?layer=small-area"),
            new PublicPage("areas", "/trafford/places"),
            new PublicPage("ward", "/trafford/places/E05015244"),
            new PublicPage("small-area", "/trafford/places/E01006074"),
            new PublicPage("grants", "/north/grants"),
            new PublicPage("grants-none", "/north/grants?q=zzzzz"),
            new PublicPage("grants-pictures", "/north/grants/pictures"),
            new PublicPage("grants-funders", "/north/grants/funders"),
            new PublicPage("grants-funder", "/north/grants/funders/360G-chest"),
            new PublicPage("grants-recipient", "/north/grants/recipients/360G-chest-quay"),
            new PublicPage("grant", "/north/grants/360G-chest-1"),
            new PublicPage("grant-awards", "/north/grants/360G-chest-5"),
            new PublicPage("organisations", "/north/organisations"),
            new PublicPage("organisations-found", "/north/organisations?q=tennis&reach=local"),
            new PublicPage("organisations-corrected", "/north/organisations?q=fodo+bank"),
            new PublicPage("organisations-last-page", "/north/organisations?page=3"),
            new PublicPage("organisations-unknown-postcode", "/north/organisations?near=ZZ9+9ZZ"),
            new PublicPage("organisations-none", "/north/organisations?q=nothingofthekind"),
            new PublicPage("organisation", "/north/organisations/GB-CHC-1193780"),
            new PublicPage("organisation-withheld", "/north/organisations/GB-CHC-1000001"),
            new PublicPage("organisation-not-here", "/north/organisations/GB-CHC-9999999", 404),
            new PublicPage("sign-in", "/sign-in"),
            new PublicPage("who-can-see-what", "/north/who-can-see-what"),
            new PublicPage("link-used", "/sign-in/link/nothing", 410),
            new PublicPage("address-gone", "/sign-in/address/nothing", 410),
            new PublicPage("address-not-back", "/sign-in/address-back/nothing", 410),
            new PublicPage("kept", "/north/kept"),
            new PublicPage("log", "/north/log"),
            new PublicPage("log-empty", "/trafford/log"),
            new PublicPage("letters-stop", "/north/stop-letters/bulletin/abcdefghijklmnopqrstuvwxyz"),
            new PublicPage("support", "/north/support"),
            new PublicPage("support-after", "/north/support/answer/after/secret?answer=money-won"),
            new PublicPage("health-check", "/north/health-check"),
            new PublicPage("health-check-paper", "/north/health-check/paper"),
            new PublicPage("support-asked", "/north/support/asked/7KQ4-MXAB"),
            new PublicPage("resources", "/north/resources"),
            new PublicPage("resources-none", "/north/resources?q=zzzzz"),
            new PublicPage("resource", "/north/resources/a-first-bank-account"),
            new PublicPage("resource-said", "/north/resources/a-first-bank-account?said=yes"),
            new PublicPage("resource-withdrawn", "/north/resources/cheques", 410),
            new PublicPage("events", "/north/events"),
            new PublicPage("events-past", "/north/events?when=past"),
            new PublicPage("events-embed", "/north/events/embed"),
            new PublicPage("reports", "/north/reports"),
            new PublicPage("open-data", "/trafford/data"),
            new PublicPage("about-data", "/north/about-data"),
            new PublicPage("not-here", "/north/nothing-is-here", 404),
            new PublicPage("no-such-place", "/nowhere-at-all/", 404));

    private Addresses() {}

    static List<PublicPage> all() {
        return ALL;
    }
}
