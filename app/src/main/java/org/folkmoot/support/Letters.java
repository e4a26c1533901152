package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.post.Attachment;
import org.folkmoot.post.Conversation;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Page;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of cases; queued in the transaction of what they tell. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 250;

    private final Outbox outbox;
    private final Places places;
    private final Standard standard;
    private final SiteAddress site;

    Letters(Outbox outbox, Places places, Standard standard, SiteAddress site) {
        this.outbox = outbox;
        this.places = places;
        this.standard = standard;
        this.site = site;
    }

    /**
     * That we have it, and by when we answer; to whoever gave an e-mail address.
     *
     * @param answers the identifier of the mail that it answers, or null
     * @param more what else they must know, a sentence each
     */
    void receipt(Locality place, Case it, @Nullable String answers, String... more) {
        if (it.email().isEmpty()) {
            return;
        }
        var t = Words.english();
        var days = standard.days(place);
        var due = it.answerBy();
        var by = due == null
                ? t.say("You will have an answer within {0, plural, one {# working day} other {# working days}}.", days)
                : t.say(
                        "You will have an answer by {0}: within {1, plural, one {# working day} other {# working days}}, as our members want it.",
                        t.day(due), days);
        var name = places.settings(place).name();
        Letter letter = letter(
                it,
                Purpose.SERVICE,
                t.say("We have your question"),
                (output, forms) -> JtereceiptGenerated.render(
                        output, forms, t, name, it.reference(), it.title(), by, List.of(more)));
        outbox.queue(letter.in(new Conversation(it.token(), answers)));
    }

    /** That files were too large to be kept, and what to do. */
    void tooLarge(Case it, @Nullable String answers) {
        if (it.email().isEmpty()) {
            return;
        }
        var t = Words.english();
        var sentence = tooLarge(t);
        var letter = letter(
                it,
                Purpose.SERVICE,
                t.say("Your files were too large"),
                (output, forms) ->
                        JtereplyLetterGenerated.render(output, forms, t, List.of(sentence), "", it.reference()));
        outbox.queue(letter.in(new Conversation(it.token(), answers)));
    }

    static String tooLarge(Words t) {
        return t.say(
                "Your files did not reach us: together they are larger than 20 MB. Your words did. Please send the files in several mails, make them smaller, or ring us for another way.");
    }

    /** What an adviser writes to whoever asked. */
    Decision reply(Case it, String words, String adviser, @Nullable String answers, List<Attachment> files) {
        var t = Words.english();
        var paragraphs = List.of(words.split("\\n\\s*\\n"));
        var letter = letter(
                it,
                Purpose.ANSWER,
                t.say("Re: {0}", it.title()),
                (output, forms) ->
                        JtereplyLetterGenerated.render(output, forms, t, paragraphs, adviser, it.reference()));
        return outbox.queue(letter.in(new Conversation(it.token(), answers)).with(files));
    }

    /** A button of a letter. */
    record Button(String words, String href) {}

    /** How it was, or what came of it, answered with one tap. */
    void question(Locality place, Case it, Tap tap, int months, String secret) {
        var t = Words.english();
        var heading = tap == Tap.OUTCOME
                ? t.say("Two questions: what came of it, and is it still going?")
                : t.say("How was it?");
        var first = tap == Tap.OUTCOME
                ? t.say(
                        "{0, plural, one {# month} other {# months}} ago you asked us about: {1}. What came of it? One tap is enough.",
                        months, it.title())
                : t.say("You asked us about: {0}. One tap tells us how it was.", it.title());
        send(it, heading, List.of(first), buttons(place, tap, secret, t));
    }

    private void send(Case it, String heading, List<String> paragraphs, List<Button> buttons) {
        var t = Words.english();
        outbox.queue(new Letter(
                it.name(),
                it.email(),
                Purpose.REMINDER,
                heading + " [" + it.reference() + "]",
                (output, forms) -> JtequestionLetterGenerated.render(output, forms, t, heading, paragraphs, buttons)));
    }

    private List<Button> buttons(Locality place, Tap tap, String secret, Words t) {
        var page = site.of("/" + place.name() + AskPages.PATH + "/answer/" + tap.path() + "/" + secret);
        return tap.answers().stream()
                .map(answer -> new Button(t.say(answer.words()), page + "?answer=" + answer.code()))
                .toList();
    }

    /** To another organisation: what is passed on with consent, and nothing else of the case. */
    void referral(Locality place, String name, String email, String words, String secret) {
        var t = Words.english();
        var heading = t.say("Can you help? From {0}", places.settings(place).name());
        var paragraphs = new ArrayList<>(List.of(t.say("They asked us, and have agreed that we pass this on to you:")));
        paragraphs.addAll(List.of(words.split("\\n\\s*\\n")));
        var buttons = buttons(place, Tap.REFERRAL, secret, t);
        outbox.queue(new Letter(
                name,
                email,
                Purpose.SERVICE,
                heading,
                (output, forms) -> JtequestionLetterGenerated.render(output, forms, t, heading, paragraphs, buttons)));
    }

    private static Letter letter(Case it, Purpose purpose, String subject, Page.Template page) {
        var line = Typed.line(subject);
        var cut = line.substring(0, Math.min(LONGEST_SUBJECT, line.length())) + " [" + it.reference() + "]";
        return new Letter(it.name(), it.email(), purpose, cut, page);
    }
}
