package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of mistake in a pack stops the start with file, line and what to do. */
class PackMistakesTest {

    @TempDir
    private Path root;

    private DataFiles packs;

    @BeforeEach
    void copyPacks() {
        packs = DataFiles.copy(Shipped.PACKS_FOLDER, root.resolve("packs"));
    }

    @Test
    void otherRulesHaveAnotherDigestAndOtherWordsHaveNot() {
        var before = Packs.read(root.resolve("packs")).digests();
        assertThat(before).isEqualTo(Shipped.PACKS.digests()).containsOnlyKeys("england-and-wales", "scotland");
        packs.replace("scotland/words.yaml", "\n", "\n# nothing more\n");
        assertThat(Packs.read(root.resolve("packs")).digests()).isEqualTo(before);
        packs.replace("scotland/jurisdiction.yaml", "currency:", "# a note\ncurrency:");
        assertThat(Packs.read(root.resolve("packs")).digests())
                .containsEntry("england-and-wales", before.get("england-and-wales"))
                .doesNotContainEntry("scotland", before.get("scotland"));
    }

    @Test
    void aKeyThatIsNotKnown() {
        packs.replace("scotland/jurisdiction.yaml", "currency:", "curency:");
        refused("packs/scotland/jurisdiction.yaml, line 3: \"curency\" is not known here; use title, extends, currency,"
                + " languages, believed_first");
    }

    @Test
    void aKeyThatIsMissing() {
        packs.replace("united-kingdom/registers.yaml", "  number_is: six or seven digits\n", "");
        refused("packs/united-kingdom/registers.yaml, line 3: \"number_is\" is missing; add it");
    }

    @Test
    void aKeyThatStandsTwice() {
        packs.replace("scotland/jurisdiction.yaml", "currency:", "title: Alba\ncurrency:");
        refused("packs/scotland/jurisdiction.yaml, line 3: \"title\" stands here twice; keep one");
    }

    @Test
    void aRankThatIsNoNumber() {
        packs.replace("united-kingdom/registers.yaml", "rank: 1\n", "rank: first\n");
        refused("packs/united-kingdom/registers.yaml, line 9: \"rank\" must be a whole number");
    }

    @Test
    void aSupportTopicThatStandsTwice() {
        packs.replace("united-kingdom/support-topics.yaml", "code: start-up.idea", "code: start-up");
        refused("packs/united-kingdom/support-topics.yaml, line 3: the topic start-up stands here twice; keep one");
    }

    @Test
    void aSupportTopicWithoutAProperCode() {
        packs.replace("united-kingdom/support-topics.yaml", "code: closure", "code: Closing down");
        refused(
                "packs/united-kingdom/support-topics.yaml, line 65: \"code\" must be small letters, hyphens and dots such"
                        + " as funding.bid");
    }

    @Test
    void aReportThatAsksWhatNoReportCan() {
        packs.replace(
                "united-kingdom/report-templates.yaml",
                "questions: [groups, new-groups, groups-by-ward",
                "questions: [cases");
        assertThatThrownBy(() -> Packs.read(root.resolve("packs")))
                .hasMessageContaining(
                        "report-templates.yaml, line 8: no report can ask \"cases\"; use groups, new-groups");
    }

    @Test
    void aReportThatStandsTwice() {
        packs.replace("united-kingdom/report-templates.yaml", "code: members-year", "code: council-quarter");
        refused(
                "packs/united-kingdom/report-templates.yaml, line 12: the report council-quarter stands here twice; keep one");
    }

    @Test
    void anEqualityGroupThatStandsTwice() {
        packs.replace("united-kingdom/equality-groups.yaml", "code: men,", "code: women,");
        refused("packs/united-kingdom/equality-groups.yaml, line 4: the code women stands here twice; keep one");
    }

    @Test
    void anEqualityGroupWithACodeThatEntriesCannotKeep() {
        packs.replace("united-kingdom/equality-groups.yaml", "code: men,", "code: \"men, boys\",");
        refused("packs/united-kingdom/equality-groups.yaml, line 4: \"code\" must be small letters such as older");
    }

    @Test
    void aQuestionOfTheHealthCheckThatStandsTwice() {
        packs.replace("united-kingdom/health-check.yaml", "code: finance.two\n", "code: finance.books\n");
        refused("packs/united-kingdom/health-check.yaml, line 162: the code finance.books stands here twice; keep one");
    }

    @Test
    void aQuestionOfTheHealthCheckAboutNoTopic() {
        packs.replace("united-kingdom/health-check.yaml", "topic: start-up.bank", "topic: start-up.purse");
        refused("packs/united-kingdom/health-check.yaml, line 152: there is no topic \"start-up.purse\" in"
                + " support-topics.yaml");
    }

    @Test
    void aQuestionOfTheHealthCheckWithoutAReason() {
        packs.replace(
                "united-kingdom/health-check.yaml", "      why: Nobody can keep rules that they have not seen.\n", "");
        refused("packs/united-kingdom/health-check.yaml, line 93: \"why\" is missing; add it");
    }

    @Test
    void aQuestionOfTheHealthCheckWithoutAProperCode() {
        packs.replace("united-kingdom/health-check.yaml", "code: quorum.known", "code: Quorum 1");
        refused(
                "packs/united-kingdom/health-check.yaml, line 106: \"code\" must be small letters, hyphens and dots such"
                        + " as finance.two");
    }

    @Test
    void aSectionOfTheHealthCheckThatAsksNothing() {
        packs.write("united-kingdom/health-check.yaml", "- {code: finance, name: Money, questions: []}");
        refused("packs/united-kingdom/health-check.yaml, line 1: the section finance asks nothing; add a question");
    }

    @Test
    void aRegisterThatStandsTwice() {
        packs.write("scotland/registers.yaml", """
                - prefix: GB-SC
                  name: OSCR
                  number: "SC[0-9]{6}"
                  number_is: SC and six digits
                  rank: 1
                """);
        refused("packs/scotland/registers.yaml, line 1: the register GB-SC stands here twice; keep one");
    }

    @Test
    void aPrefixThatNoRegisterCanHave() {
        packs.replace("united-kingdom/registers.yaml", "prefix: GB-NIC", "prefix: gb nic");
        refused("packs/united-kingdom/registers.yaml, line 18: \"prefix\" must be a prefix such as GB-CHC");
    }

    @Test
    void aLinkThatIsNoAddress() {
        packs.replace("united-kingdom/registers.yaml", "link: https://mutuals", "link: javascript:mutuals");
        refused("packs/united-kingdom/registers.yaml, line 28: \"link\" must be an address that begins with https://");
    }

    @Test
    void aRegularExpressionThatIsNone() {
        packs.replace("united-kingdom/registers.yaml", "\"SC[0-9]{6}\"", "\"SC[0-9{6}\"");
        refused("packs/united-kingdom/registers.yaml, line 14: \"number\" must be a regular expression (Unclosed"
                + " character class)");
    }

    @Test
    void aRegularExpressionOfTheClassificationThatIsNone() {
        packs.replace("united-kingdom/classification/ukcat.csv", "\\b(cats?|felines?)\\b", "\\b(cats?|felines?\\b");
        refused("packs/united-kingdom/classification/ukcat.csv, line 3: \"Regular expression\" must be a regular"
                + " expression (Unclosed group)");
    }

    @Test
    void aColumnThatTheClassificationLacks() {
        packs.replace("united-kingdom/classification/icnptso.csv", "Sub-group", "Subgroup");
        refused("packs/united-kingdom/classification/icnptso.csv: the column \"Sub-group\" is missing; add it");
    }

    @Test
    void bandsThatOverlap() {
        packs.replace("united-kingdom/income-bands.yaml", "from: 10000,", "from: 9000,");
        refused("packs/united-kingdom/income-bands.yaml, line 3: a band must begin where the one before it ends, the"
                + " first at 0");
    }

    @Test
    void bandsThatEnd() {
        packs.replace("united-kingdom/income-bands.yaml", "from: 100000000}", "from: 100000000, to: 200000000}");
        refused("packs/united-kingdom/income-bands.yaml, line 2: the last band must have no \"to\"");
    }

    @Test
    void aWordForTwoLegalForms() {
        packs.replace("united-kingdom/legal-forms.yaml", "also: [CASC]", "also: [cio]");
        refused("packs/united-kingdom/legal-forms.yaml, line 43: \"cio\" means two legal forms; keep one");
    }

    @Test
    void aHolidayThatIsNoDate() {
        packs.replace("scotland/holidays.yaml", "date: 2026-06-15", "date: 2026-06-31");
        refused("packs/scotland/holidays.yaml, line 29: \"date\" must be a date such as 2026-01-31");
    }

    @Test
    void aHolidayInAYearThatIsNotKnown() {
        packs.replace("scotland/holidays.yaml", "date: 2026-06-15", "date: 2036-06-15");
        refused("packs/scotland/holidays.yaml, line 29: 2036-06-15 is not between known_from and known_until");
    }

    @Test
    void aHolidayThatStandsTwice() {
        packs.replace("scotland/holidays.yaml", "date: 2024-01-02", "date: 2024-01-01");
        refused("packs/scotland/holidays.yaml, line 7: 2024-01-01 stands here twice; keep one");
    }

    @Test
    void aWeekdayThatDoesNotExist() {
        packs.replace("scotland/holidays.yaml", "[saturday, sunday]", "[saturday, sonday]");
        refused("packs/scotland/holidays.yaml, line 4: \"weekend\" must be days such as saturday");
    }

    @Test
    void aPageWordThatNobodyAsksFor() {
        packs.replace("scotland/words.yaml", "charity_number", "charity_numer");
        refused("packs/scotland/words.yaml, line 3: \"charity_numer\" is not a page word");
    }

    @Test
    void aPageWordThatIsMissing() {
        packs.replace("united-kingdom/words.yaml", "  wall: who can see what\n", "");
        refused("packs/united-kingdom/words.yaml: the word \"wall\" is missing in \"en\"; add it");
    }

    @Test
    void aCurrencyThatDoesNotExist() {
        packs.replace("scotland/jurisdiction.yaml", "GBP", "Pound");
        refused("packs/scotland/jurisdiction.yaml, line 3: \"currency\" must be an ISO 4217 currency such as GBP");
    }

    @Test
    void aRegisterBelievedFirstThatDoesNotExist() {
        packs.replace("scotland/jurisdiction.yaml", "believed_first: GB-SC", "believed_first: GB-OSCR");
        refused("packs/scotland/jurisdiction.yaml, line 5: no register has the prefix \"GB-OSCR\"");
    }

    @Test
    void somethingKeptOfWhichNothingIsKnown() {
        packs.replace("united-kingdom/retention.yaml", "keeps: letters\n", "keeps: telegrams\n");
        refused("packs/united-kingdom/retention.yaml, line 9: \"keeps\" must be one of letter-texts, letters,"
                + " member-list-rows, refused-rows, unfinished-listings, claims, invitations, former-details, lapsed-members,"
                + " event-needs, event-bookings, sign-in-links, sessions, address-changes, health-checks");
    }

    @Test
    void somethingKeptTwice() {
        packs.replace("united-kingdom/retention.yaml", "keeps: letters\n", "keeps: letter-texts\n");
        refused("packs/united-kingdom/retention.yaml, line 3: \"letter-texts\" stands here twice; keep one");
    }

    @Test
    void somethingOfWhichNobodySaysHowLongItIsKept() {
        packs.replace("united-kingdom/retention.yaml", """
                - keeps: sessions
                  words: Where people are signed in
                  since: it was last used
                  days: 30
                  least: 1
                  why: So that people stay signed in on their own devices.
                """, "");
        refused("packs/united-kingdom/retention.yaml, line 3: \"sessions\" is missing; add how long it is kept");
    }

    @Test
    void aTimeThatIsShorterThanItsShortest() {
        packs.replace("united-kingdom/retention.yaml", "days: 400\n  least: 30", "days: 20\n  least: 30");
        refused("packs/united-kingdom/retention.yaml, line 12: \"days\" must not be fewer than \"least\", nor"
                + " \"least\" than 1");
    }

    @Test
    void aPackThatExtendsNothing() {
        packs.replace("scotland/jurisdiction.yaml", "united-kingdom", "britain");
        refused("packs/scotland/jurisdiction.yaml, line 2: there is no pack \"britain\" beside this one");
    }

    @Test
    void aFileThatIsMissing() {
        packs.delete("scotland/holidays.yaml");
        refused("packs/scotland/holidays.yaml: the file is missing; add it here or in the pack that this one extends");
    }

    @Test
    void aFileThatIsMisspelt() {
        packs.write("scotland/register.yaml", "[]");
        refused("packs/scotland/register.yaml: a pack has no such file; use ATTRIBUTION.md, classification,"
                + " equality-groups.yaml, health-check.yaml, holidays.yaml, income-bands.yaml, jurisdiction.yaml, legal-forms.yaml, persons.yaml,"
                + " registers.yaml, report-templates.yaml, retention.yaml, sensitive.yaml, statuses.yaml,"
                + " support-topics.yaml, words.yaml");
    }

    @Test
    void aFolderThatNobodyExtends() {
        packs.write("wales/words.yaml", "en: {}");
        refused("packs/wales/jurisdiction.yaml: the file is missing; no other pack extends this folder");
    }

    @Test
    void aFileThatIsNotYaml() {
        packs.write("scotland/words.yaml", "en:\n  body_here: [unclosed\n");
        refused("packs/scotland/words.yaml, line 3: this is not YAML (expected ',' or ']', but got <stream end>)");
    }

    @Test
    void aFileWithTabs() {
        packs.write("scotland/words.yaml", "en:\n\tbody_here: x\n");
        refused("packs/scotland/words.yaml, line 2: this is not YAML (found character '\\t(TAB)' that cannot start any"
                + " token. (Do not use \\t(TAB) for indentation))");
    }

    @Test
    void aFileThatIsEmpty() {
        packs.write("scotland/words.yaml", "# nothing\n");
        refused("packs/scotland/words.yaml: the file is empty");
    }

    @Test
    void aFileThatIsNotInUtf8() throws IOException {
        Files.write(
                root.resolve("packs/scotland/words.yaml"), "en: {body_here: é}".getBytes(StandardCharsets.ISO_8859_1));
        refused("packs/scotland/words.yaml: the file must be text in UTF-8");
    }

    @Test
    void aListWhereKeysBelong() {
        packs.write("scotland/jurisdiction.yaml", "- title");
        refused("packs/scotland/jurisdiction.yaml, line 1: \"jurisdiction.yaml\" must be keys with values");
    }

    @Test
    void keysWhereAListBelongs() {
        packs.write("scotland/registers.yaml", "GB-SC: 1");
        refused("packs/scotland/registers.yaml, line 1: \"registers.yaml\" must be a list");
    }

    @Test
    void aValueThatIsEmpty() {
        packs.replace("scotland/jurisdiction.yaml", "title: Scotland", "title:");
        refused("packs/scotland/jurisdiction.yaml, line 1: \"title\" must be text");
    }

    @Test
    void aFolderThatIsMissing() {
        assertThatThrownBy(() -> Packs.read(root.resolve("nowhere")))
                .isInstanceOf(Mistake.class)
                .hasMessageEndingWith("nowhere: there is no folder that can be read here");
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Packs.read(root.resolve("packs")))
                .isInstanceOf(Mistake.class)
                .hasMessage(message);
    }
}
