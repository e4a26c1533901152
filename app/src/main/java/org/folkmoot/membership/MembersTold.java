package org.folkmoot.membership;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of kinds of membership, of what single members did and said, and of bulletins. */
@Component
class MembersTold implements Telling {

    private final Schemes schemes;
    private final Members members;
    private final Writing writing;
    private final Bulletins bulletins;
    private final Places places;
    private final Cast cast;
    private final JdbcClient jdbc;

    MembersTold(
            Schemes schemes,
            Members members,
            Writing writing,
            Bulletins bulletins,
            Places places,
            Cast cast,
            JdbcClient jdbc) {
        this.schemes = schemes;
        this.members = members;
        this.writing = writing;
        this.bulletins = bulletins;
        this.places = places;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "scheme", Set.of("name", "company", "months", "grace-days", "fee", "remind-days"),
                "renewed", Set.of("member", "scheme", "by"),
                "membership-ended", Set.of("member", "scheme", "by"),
                "paid", Set.of("member", "amount", "by"),
                "member-note", Set.of("member", "words", "by"),
                "consent", Set.of("who", "given", "by"),
                "bulletin", Set.of("subject", "text", "interest", "ward", "by"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "scheme" -> scheme(act);
            case "bulletin" -> bulletin(act);
            case "consent" ->
                writing.consent(
                        cast.person(act, "who").id(),
                        new Consent(act.yes("given"), act.day(), OwnConsent.WORDING, "own page"),
                        null,
                        cast.by(act));
            default -> about(act, members.find(member(act)).orElseThrow());
        }
    }

    private void about(Told act, MemberFile member) {
        switch (act.act()) {
            case "renewed" -> renewed(act, held(act, member));
            case "membership-ended" ->
                writing.fact(held(act, member).id(), new Fact(Fact.Kind.ENDED, act.day(), null), null, cast.by(act));
            case "paid" -> paid(act, member);
            default -> writing.note(member.id(), act.text("words"), null, cast.by(act));
        }
    }

    private void scheme(Told act) {
        var made = schemes.named(act.text("name"), act.yes("company"), null);
        schemes.change(new Scheme(
                made.id(),
                made.name(),
                act.yes("company"),
                act.has("months") ? (@Nullable Integer) act.number("months") : null,
                act.has("grace-days") ? act.number("grace-days") : 0,
                act.has("fee") ? new BigDecimal(act.text("fee")).setScale(2) : null,
                act.has("fee") ? currency(act) : null,
                act.has("remind-days") ? (@Nullable Integer) act.number("remind-days") : null));
    }

    private void renewed(Told act, MemberFile.Belonging held) {
        var kind = schemes.all().stream()
                .filter(it -> it.name().equals(held.scheme()))
                .findFirst()
                .orElseThrow();
        var until = held.standing(act.day()).map(Standing::until).orElse(null);
        var fact = new Fact(Fact.Kind.RENEWED, act.day(), kind.renewed(act.day(), until));
        writing.fact(held.id(), fact, null, cast.by(act));
        if (kind.fee() != null && kind.currency() != null) {
            writing.fee(held.id(), act.day(), new Money(kind.fee(), kind.currency()), null);
        }
    }

    private void paid(Told act, MemberFile member) {
        var fee = member.memberships().stream()
                .flatMap(held -> held.fees().stream())
                .filter(it -> it.paid().compareTo(it.amount().amount()) < 0)
                .findFirst()
                .orElseThrow(() -> act.mistake("this member owes no fee"));
        var amount = new Money(new BigDecimal(act.text("amount")), currency(act));
        writing.payment(fee.id(), act.day(), amount, null, cast.by(act));
    }

    private void bulletin(Told act) {
        var id = bulletins.write(
                act.text("subject"), act.text("text"), act.text("interest", ""), act.text("ward", ""), cast.by(act));
        bulletins.queue(id, act.day(), places.settings(act.place()).title());
    }

    private MemberFile.Belonging held(Told act, MemberFile member) {
        return member.memberships().stream()
                .filter(it -> it.scheme().equals(act.text("scheme")))
                .findFirst()
                .orElseThrow(() -> act.mistake("it is no member of this kind"));
    }

    private UUID member(Told act) {
        return jdbc.sql("select id from membership_card where name = ?")
                .param(act.text("member"))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> act.mistake("no member is called \"%s\"".formatted(act.text("member"))));
    }

    private String currency(Told act) {
        return places.pack(act.place()).currency().getCurrencyCode();
    }
}
