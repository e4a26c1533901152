package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.Shipped.ENGLAND;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final Collection<Tag> TAGS = ENGLAND.classification().tags().values();
    private static final Tagger TAGGER = new Tagger(TAGS);

    @Test
    void givesTheTagsWhoseExpressionTheTextHolds() {
        assertThat(TAGGER.tags("Altrincham Children's Choir")).contains("BE102", "AR301");
        assertThat(TAGGER.tags("")).isEmpty();
    }

    @Test
    void theExclusionTakesATagAway() {
        assertThat(TAGGER.tags("Friends of the army")).contains("AF101");
        assertThat(TAGGER.tags("Salvation Army")).doesNotContain("AF101");
    }

    @Test
    void noExpressionNeedsToBeTriedEverywhere() {
        assertThat(TAGGER.unpredictable()).isZero();
    }

    @org.junit.jupiter.api.Tag("big")
    @Test
    void agreesWithThePlainRuleOnAllCharitiesOfTrafford() {
        texts().forEach(TaggerTest::assertSameAsPlain);
    }

    @org.junit.jupiter.api.Tag("big")
    @Test
    void agreesWithThePlainRuleOnMixedUpWords() {
        List<String> words = texts().flatMap(text -> Stream.of(text.split("\\s+")))
                .distinct()
                .toList();
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(words.get(random.nextInt(words.size())))
                        .append(" -'.’\u212A é\n".charAt(random.nextInt(9)));
            }
            assertSameAsPlain(
                    random.nextBoolean() ? text.toString() : text.toString().toUpperCase(Locale.ROOT));
        }
    }

    private static void assertSameAsPlain(String text) {
        assertThat(TAGGER.tags(text))
                .as(text)
                .isEqualTo(TAGS.stream()
                        .filter(tag -> tag.fits(text))
                        .map(Tag::code)
                        .toList());
    }

    private static Stream<String> texts() {
        return new Table(Shipped.locality("trafford").resolve("organisations/trafford_charities_2023-04-04.csv"))
                .rows(row -> row.text("charity_name") + ". " + row.text("charity_activities")).stream();
    }
}
