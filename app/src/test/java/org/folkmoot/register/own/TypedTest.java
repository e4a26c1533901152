package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Packs;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the forms of an entry. */
class TypedTest {

    private static final Pack ENGLAND =
            Packs.read(Path.of("..", "packs")).pack("england-and-wales").orElseThrow();

    private static Typed read(Question question, Map<String, String> typed) {
        return Typed.read(question, field -> typed.getOrDefault(field, ""), ENGLAND, Words.english());
    }

    private static void wrong(Typed typed, String field) {
        assertThat(typed.isGood()).isFalse();
        assertThat(typed.problems()).allMatch(problem -> problem.field().equals(field));
        assertThat(typed.problems()).allMatch(problem -> problem.sentence().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "m33 7xy, M337XY",
        "M337XY, M337XY",
        "' w1a  0ax ', W1A0AX",
        "GIR 0AA, ''",
        "M33, ''",
        "M33 7XY7, ''",
        "33 M7XY, ''",
        "Ｍ33 7XY, ''"
    })
    void aWholePostcodeIsWanted(String typed, String postcode) {
        var answer = read(Question.PLACE, Map.of("place", "shown", "postcode", typed));
        if (postcode.isEmpty()) {
            wrong(answer, "postcode");
            assertThat(answer.values().get("postcode"))
                    .as("nothing typed is lost")
                    .isEqualTo(typed.strip());
        } else {
            assertThat(answer.problems()).isEmpty();
            assertThat(answer.values()).containsEntry("postcode", postcode);
        }
    }

    @Test
    void whoWouldRatherNotSayHasNoPostcodeKept() {
        var answer = read(Question.PLACE, Map.of("place", "unsaid", "postcode", "M33 7XY", "areas", "Sale"));
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.values()).containsEntry("postcode", "").containsEntry("areas", "Sale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everywhere", "SHOWN", "shown "})
    void thePlaceIsShownHiddenOrUnsaid(String place) {
        var answer = read(Question.PLACE, Map.of("place", place, "postcode", "M33 7XY"));
        assertThat(answer.isGood()).isEqualTo(place.strip().equals("shown"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, true",
        "https://example.org/a?b=c#d, true",
        "HTTP://EXAMPLE.ORG:8080, true",
        "example, false",
        "javascript:alert(1), false",
        "https://exa mple.org, false",
        "ftp://example.org, false",
        "'https://example.org/\"onclick', false",
        "'https://example.org/<b>', false"
    })
    void aWebsiteIsAnAddressOfTheWeb(String typed, boolean good) {
        assertThat(read(Question.WEBSITE, Map.of("website", typed)).isGood()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "0161 496 0000, true",
        "+44 (0)161-496.0000, true",
        "ring me, false",
        "12, false",
        "0161 496 0000 x12, false"
    })
    void aTelephoneIsDigits(String typed, boolean good) {
        assertThat(read(Question.CONTACT, Map.of("phone", typed)).isGood()).isEqualTo(good);
    }

    @Test
    void whatIsEmptyIsNeverPublic() {
        var answer = read(Question.CONTACT, Map.of("email", "", "email-public", "yes", "phone-public", "yes"));
        assertThat(answer.values()).containsEntry("email-public", "").containsEntry("phone-public", "");
        var kept = read(Question.CONTACT, Map.of("email", "A@Example.org", "email-public", "perhaps"));
        assertThat(kept.values()).containsEntry("email", "a@example.org").containsEntry("email-public", "");
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 1193780, 1193780",
        "GB-COH, oc123456, OC123456",
        "GB-CHC, 12, ''",
        "GB-CHC, none, ''",
        "XX-NONE, 1193780, ''"
    })
    void aNumberMustBeOneThatItsRegisterGives(String register, String typed, String number) {
        var answer = read(Question.NUMBER, Map.of("register", register, "number", typed));
        assertThat(answer.isGood()).isEqualTo(!number.isEmpty());
        if (!number.isEmpty()) {
            assertThat(answer.values()).containsEntry("number", number);
        }
    }

    @Test
    void aRegisterWithoutANumberIsNoAnswer() {
        assertThat(read(Question.NUMBER, Map.of("register", "GB-CHC")).values()).containsEntry("register", "");
    }

    @ParameterizedTest
    @CsvSource({"small, small", "SMALL, ''", "none, ''", "'', ''", "enormous, ''"})
    void anIncomeIsABandOrNothing(String typed, String size) {
        assertThat(read(Question.SIZE, Map.of("size", typed, "size-public", "yes"))
                        .values())
                .containsEntry("size", size)
                .containsEntry("size-public", size.isEmpty() ? "" : "yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "…", "🎺", "\u200b\u200e", "- -"})
    void aNameHasALetterOrADigit(String name) {
        wrong(read(Question.NAME, Map.of("name", name)), "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"নর্থগেট নারী সংঘ", "Cymdeithas", "مسجد", "100", "Ó", "合唱団"})
    void aNameMayBeOfAnyLanguage(String name) {
        assertThat(read(Question.NAME, Map.of("name", name)).problems()).isEmpty();
    }

    @Test
    void lengthsAreHeldAtTheirEdges() {
        assertThat(read(Question.NAME, Map.of("name", "n".repeat(200))).isGood())
                .isTrue();
        wrong(read(Question.NAME, Map.of("name", "n".repeat(201))), "name");
        assertThat(read(Question.ACTIVITIES, Map.of("activities", "a".repeat(1_000)))
                        .isGood())
                .isTrue();
        wrong(read(Question.ACTIVITIES, Map.of("activities", "a".repeat(1_001))), "activities");
    }

    @Test
    void whatCannotBeSeenIsTakenAwayAndLinesBecomeOne() {
        assertThat(Typed.clean("  Tale\u202e\tChoir\r\n\u0000of\u2028Sale ")).isEqualTo("Tale Choir of Sale");
        assertThat(Typed.clean("👩\u200d🌾 farm"))
                .as("what joins the parts of a sign stays")
                .isEqualTo("👩\u200d🌾 farm");
        assertThat(Typed.clean("\u200b\ufeff")).isEmpty();
    }

    @Test
    void everyQuestionOfAListingLeadsToTheNextAndBack() {
        assertThat(Question.ALL).allSatisfy(question -> {
            question.next().ifPresent(next -> assertThat(next.before()).contains(question));
            assertThat(Question.ALL.get(question.number() - 1)).isEqualTo(question);
        });
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsFoundByItsCode(Question question) {
        assertThat(Question.of(question.code())).contains(question);
    }

    @Test
    void noFieldIsAskedTwice() {
        var seen = new TreeSet<String>();
        Question.ALL.forEach(question -> question.fields()
                .forEach(field -> assertThat(seen.add(field)).as(field).isTrue()));
        assertThat(Question.of("nothing")).isEmpty();
    }

    @Test
    void whatAnEntryKeepsIsNothingOfWhoSaidIt() {
        var answers = new Answers(Map.of("name", "Choir", "your_name", "Ada", "your_role", "chair", "same", "none"));
        assertThat(answers.of(Question.OF_THE_ORGANISATION).values()).isEqualTo(Map.of("name", "Choir"));
    }

    @Test
    void answersAreReadBackAsTheyWereWritten() {
        var answers = new Answers(Map.of("name", "\"Quotes\" \\ and ünïcødé 🎺", "phone", ""));
        assertThat(answers.has("phone")).as("nothing is no answer").isFalse();
        assertThat(Answers.read(answers.json())).isEqualTo(answers);
        assertThat(answers.with("name", "").values()).isEmpty();
    }

    @Test
    void onlyWhatWasChosenIsPublished() {
        var answers = new Answers(Map.of(
                "name",
                "Choir",
                "email",
                "a@b.example",
                "email-public",
                "yes",
                "phone",
                "0161",
                "size",
                "small",
                "register",
                "GB-CHC",
                "number",
                "1193780",
                "postcode",
                "M337XY",
                "place",
                "hidden"));
        assertThat(Published.fields(answers).keySet()).isEqualTo(Set.of("name", "email", "org_id"));
        assertThat(Published.location(answers)).isEqualTo(Map.of("place", "hidden"));
        assertThat(Published.location(answers.with("place", "shown")))
                .isEqualTo(Map.of("place", "shown", "postcode", "M337XY"));
        assertThat(Published.location(Answers.NONE)).isEmpty();
        assertThat(Published.orgId(answers)).isEqualTo("GB-CHC-1193780");
    }
}
