package org.folkmoot.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.Upload;
import org.folkmoot.database.Locality;
import org.folkmoot.intake.Intake;
import org.folkmoot.membership.Bringer;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.Settings;
import org.folkmoot.place.SourceKind;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.springframework.stereotype.Component;

/** A place in which every page of somebody's own and of the staff has something to show, and who may open it. */
@Component
final class SignedInTown {

    private static final String NAME = "signed-in-town";
    private static final String HOME = "/" + NAME;
    private static final String LIST = """
            Organisation,Charity number,Contact name,Email,Phone,Membership type,Member since,Paid until,Fee,Interests,Notes
            Sale Brass Band,1193780,Ann Weaver,ann@band.example,01632 960001,Full,2015-04-01,2027-03-31,25.00,Music,Rang
            Nettle Choir,,Bob Invented,bob@nettle.example,,Associate,2019-10-12,2020-10-11,10,Music,
            """;

    private final Fresh fresh;
    private final Lists lists;
    private final Somebody somebody;
    private final Bringer bringer;
    private final Intake intake;
    private final List<OwnPage> pages = new ArrayList<>();

    SignedInTown(Fresh fresh, Lists lists, Somebody somebody, Bringer bringer, Intake intake) {
        this.fresh = fresh;
        this.lists = lists;
        this.somebody = somebody;
        this.bringer = bringer;
        this.intake = intake;
    }

    /** A page, and somebody who may open it. */
    record OwnPage(String name, Client who, String path) {

        @Override
        public String toString() {
            return path;
        }
    }

    /** All of them; the place is made anew. */
    List<OwnPage> furnish(int port) {
        pages.clear();
        // no demonstration: its advisers answer
        var place = fresh.place(
                NAME,
                new Settings(
                        NAME,
                        NAME,
                        "england-and-wales",
                        "Europe/London",
                        "Example Council",
                        "a@b.example",
                        false,
                        false));
        lists.read(
                place,
                SourceKind.POSTCODES,
                "postcodes",
                "2026-01-01",
                "postcode,ward,latitude,longitude\nM33 7XY,W1,53.42,-2.32\n");
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation()
                        .named("Sale Brass Band")
                        .numbered("GB-CHC-1193780")
                        .at("M33 7XY"),
                anOrganisation().named("Chess Club"));
        var staff = somebody.with(port, place, "sam-signed-in", Role.ADVISER, Role.ADMINISTRATOR);
        var mia = somebody.signedIn(port, "mia-signed-in");
        var jo = somebody.contact(port, place, "jo-signed-in", organisation("Sale Brass Band"));
        entry(jo, "/my/organisations/" + organisation("Sale Brass Band"));
        healthCheck(jo, staff, mia);
        claims(staff, mia);
        listings(staff, mia);
        yours(mia);
        bringer.bring(place, LIST);
        members(staff, port);
        organisations(staff);
        files(staff, port, place);
        mail(staff);
        page("people", staff, "/desk/people");
        page("person", staff, "/desk/people/" + somebody.person(place, "jo-signed-in"));
        page("today", staff, "/desk");
        page("keys", staff, "/desk/keys");
        page("settings", staff, "/desk/settings");
        pages.add(new OwnPage("your-address", mia, "/sign-in/yours/address"));
        pages.add(new OwnPage("your-sign-in", mia, "/sign-in/yours"));
        return List.copyOf(pages);
    }

    private void page(String name, Client who, String path) {
        pages.add(new OwnPage("own-" + name, who, HOME + path));
    }

    private UUID organisation(String name) {
        return UUID.fromString(one("select id::text from t.register_organisation where name = '" + name + "'"));
    }

    private String one(String sql) {
        return fresh.owner()
                .sql(sql.replace("t.", "signed_in_town."))
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    private static String added(java.net.http.HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + "\n" + answer.body()));
    }

    private void entry(Client jo, String path) {
        page("entry", jo, path);
        page("entry-question", jo, path + "/activities");
        page("entry-people", jo, path + "/people");
        jo.post(HOME + path + "/activities", "activities", "We play in the park");
        jo.post(HOME + path + "/contacts", "name", "Mia", "email", "mia-signed-in@people.example");
        page("contacts", jo, path + "/contacts");
        page("leave", jo, path + "/leave");
        page("contact-of", jo, "/my");
    }

    private void healthCheck(Client jo, Client staff, Client mia) {
        var home = "/my/organisations/" + organisation("Sale Brass Band") + "/health-check";
        page("health-begin", mia, "/my/health-check");
        var last = added(jo.post(HOME + home));
        jo.post(last + "/sections/finance", "answer-finance.two", "no", "comment-finance.two", "Only Bob signs");
        jo.post(last + "/finish", "remind", "yes");
        fresh.owner()
                .sql("update signed_in_town.support_health_check set begun = begun - interval '1 year',"
                        + " finished = finished - interval '1 year'")
                .update();
        pages.add(new OwnPage("own-health-finished", jo, last));
        var now = added(jo.post(HOME + home));
        jo.post(now + "/sections/finance", "answer-finance.two", "unsure", "answer-finance.books", "no");
        jo.post(now + "/sections/people", "answer-people.employed", "not-us");
        jo.post(now + "/actions", "question", "finance.two", "words", "Ring the bank", "due", "2026-01-31");
        jo.post(now + "/actions", "words", "Look for a treasurer", "who", "chair");
        jo.post(now + "/actions/" + one("select min(id::text) from t.support_health_action") + "/done");
        jo.post(now + "/share");
        page("health", jo, home);
        pages.add(new OwnPage("own-health-check", jo, now));
        pages.add(new OwnPage("own-health-section", jo, now + "/sections/finance"));
        pages.add(new OwnPage("own-health-actions", jo, now + "/actions"));
        pages.add(new OwnPage("own-health-action-new", jo, now + "/actions/new?question=finance.books"));
        pages.add(new OwnPage(
                "own-health-action", jo, now + "/actions/" + one("select max(id::text) from t.support_health_action")));
        pages.add(new OwnPage("own-health-all", jo, now + "/all"));
        var desk = "/desk/support/health-checks";
        page("health-desk", staff, desk);
        page("health-desk-check", staff, desk + now.substring(now.lastIndexOf('/')));
    }

    private void claims(Client staff, Client mia) {
        var letter = one("select page from t.post_message where email = 'mia-signed-in@people.example' limit 1");
        var link = Pattern.compile("(/invitations/[^\"/<]+)").matcher(letter);
        if (!link.find()) {
            throw new AssertionError(letter);
        }
        page("invitation", mia, "/my" + link.group(1));
        var desk = HOME + "/desk/organisations/" + organisation("Chess Club");
        staff.post(desk + "/mailbox", "email", "club@held.example", "said_by", "The club’s own page");
        var claim = "/my/claims/" + organisation("Chess Club");
        page("claim", staff, claim);
        mia.post(HOME + claim, "name", "Mia Brook", "says", "secretary");
        page("claimed", mia, claim);
        page("desk-claims", staff, "/desk/claims");
        page("desk-claim", staff, "/desk/claims/" + one("select id::text from t.register_claim"));
    }

    private void listings(Client staff, Client mia) {
        var draft = listing(mia);
        page("listings", mia, "/my/listing");
        pages.add(new OwnPage("own-listing-question", mia, draft + "/place"));
        pages.add(new OwnPage("own-listing-check", mia, draft));
        var done = listing(mia);
        mia.post(done + "/name", "name", "Veg Patch");
        mia.post(done + "/same", "same", "none");
        mia.post(done + "/activities", "activities", "We grow vegetables");
        mia.post(done + "/number", "register", "", "number", "");
        mia.post(done + "/place", "place", "shown", "postcode", "M33 7XY", "areas", "Sale");
        mia.post(done + "/size", "size", "none");
        mia.post(done + "/website", "website", "www.veg.example", "website-public", "yes");
        mia.post(done + "/contact", "email", "veg@veg.example", "phone", "0161 496 0000", "phone-public", "yes");
        mia.post(done + "/role", "your_name", "Mia Brook", "your_role", "secretary");
        added(mia.post(done + "/submit"));
        pages.add(new OwnPage("own-listing-sent", mia, done));
        page("desk-listings", staff, "/desk/listings");
        page("desk-listing", staff, "/desk/listings/" + done.substring(done.lastIndexOf('/') + 1));
    }

    private static String listing(Client mia) {
        return added(mia.post(HOME + "/my/listing")).replaceFirst("/name$", "");
    }

    private void yours(Client mia) {
        page("my", mia, "/my");
        page("my-data", mia, "/my/data");
        page("my-data-erase", mia, "/my/data/erase");
    }

    private void members(Client staff, int port) {
        page("members", staff, "/desk/members");
        page(
                "member",
                staff,
                "/desk/members/" + one("select id::text from t.membership_member where name like 'Sale%'"));
        page("members-fees", staff, "/desk/members/fees");
        page("members-kinds", staff, "/desk/members/kinds");
        page("members-lists", staff, "/desk/members/import");
        page("members-list-done", staff, "/desk/members/import/" + one("select id::text from t.membership_import"));
        var more = "Organisation,Postcode\nNettle Choir,ZZ9 9ZZ\nNew Group,ZZ9 9ZZ\n";
        var path = HOME + "/desk/members/import";
        var list = added(Upload.send(staff, port, path, "more.csv", more.getBytes(UTF_8)));
        pages.add(new OwnPage("own-members-columns", staff, list + "/columns"));
        var asked = added(Upload.send(staff, port, path, "asked.csv", more.getBytes(UTF_8)));
        staff.post(asked + "/columns", "column-0", "organisation", "column-1", "postcode", "scheme", "Member");
        pages.add(new OwnPage("own-members-check", staff, asked));
        pages.add(new OwnPage("own-members-question", staff, asked + "/question"));
        page("bulletins", staff, "/desk/members/bulletins");
        var bulletin = added(staff.post(HOME + "/desk/members/bulletins", "subject", "News", "text", "One.\n\nTwo."));
        pages.add(new OwnPage("own-bulletin", staff, bulletin));
    }

    private void organisations(Client staff) {
        var path = "/desk/organisations/" + organisation("Sale Brass Band");
        staff.post(HOME + path + "/notes", "words", "Rang about the hall");
        page("desk-organisation", staff, path);
        fresh.owner()
                .sql(
                        "update signed_in_town.register_own set confirmed = now() - interval '2 years', asked = now() - interval '60 days'")
                .update();
        page("desk-entries", staff, "/desk/entries");
    }

    private void files(Client staff, int port, Locality place) {
        page("files-form", staff, "/desk/imports/new");
        page("files-form-known", staff, "/desk/imports/new?source=list");
        var done = file(staff, port, "bands");
        intake.readIn(place);
        pages.add(new OwnPage("own-file-done", staff, done));
        pages.add(new OwnPage("own-file-waiting", staff, file(staff, port, "choirs")));
        page("files", staff, "/desk/imports");
    }

    private static String file(Client staff, int port, String name) {
        var rows = "name,colour\nNew " + name + ",red\n,blue\n";
        return added(Upload.send(
                staff,
                port,
                HOME + "/desk/imports/new",
                name + ".csv",
                rows.getBytes(UTF_8),
                "kind",
                "organisations",
                "name",
                name,
                "edition",
                "2026-03-31"));
    }

    private void mail(Client staff) {
        fresh.owner()
                .sql("update signed_in_town.post_message set outcome = 'sent', settled = now(), returned = now(),"
                        + " returned_status = '5.1.1'")
                .update();
        var path = "/desk/returned-mail";
        var open = one("select min(id)::text from t.post_message");
        var done = one("select max(id)::text from t.post_message");
        staff.post(HOME + path + "/" + done, "remedy", "stop", "words", "They asked by telephone");
        page("returned-mail", staff, path);
        page("returned-letter", staff, path + "/" + open);
        page("returned-done", staff, path + "/" + done);
    }
}
