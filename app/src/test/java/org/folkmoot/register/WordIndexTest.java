package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.register.Occurrences.Where;
import org.folkmoot.register.TextQuery.Form;
import org.folkmoot.register.WordIndex.Near;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final TreeMap<String, Occurrences> all = new TreeMap<>();

    private void has(int organisation, String vector) {
        Vector.each(
                vector,
                (word, where) ->
                        all.computeIfAbsent(word, _ -> new Occurrences()).add(organisation, where));
    }

    private List<Integer> having(boolean inName, Form... forms) {
        return new WordIndex(all)
                .having(List.of(forms), inName).stream().boxed().toList();
    }

    private void threeOrganisations() {
        has(0, "'brass':2A 'sale':1A");
        has(7, "'brassed':3 'off':4B");
        has(300_000, "'brass':9,12B 'u3a':1A");
    }

    @Test
    void aWordIsFoundWhole() {
        threeOrganisations();
        assertThat(having(false, new Form("brass", false))).containsExactly(0, 300_000);
        assertThat(having(false, new Form("bras", false))).isEmpty();
        assertThat(having(false, new Form("zebra", false))).isEmpty();
    }

    @Test
    void andByItsBeginning() {
        threeOrganisations();
        assertThat(having(false, new Form("bra", true))).containsExactly(0, 7, 300_000);
        assertThat(having(false, new Form("brassed", true))).containsExactly(7);
        assertThat(having(false, new Form("u3a", true))).containsExactly(300_000);
    }

    @Test
    void anyFormIsEnough() {
        threeOrganisations();
        assertThat(having(false, new Form("off", false), new Form("sale", false)))
                .containsExactly(0, 7);
    }

    @Test
    void inTheShownNameAlone() {
        threeOrganisations();
        assertThat(having(true, new Form("brass", true))).containsExactly(0);
        assertThat(having(true, new Form("off", false))).isEmpty();
    }

    @Test
    void onlyNamesNameAnOrganisation() {
        threeOrganisations();
        var index = new WordIndex(all);
        assertThat(index.names("off")).isTrue();
        assertThat(index.names("brassed")).isFalse();
        assertThat(index.names("zebra")).isFalse();
    }

    @Test
    void longNumbersAreLeftToTheDatabase() {
        assertThat(WordIndex.isLongNumber("gbchc512")).isFalse();
        assertThat(WordIndex.isLongNumber("gbchc51234")).isTrue();
        assertThat(WordIndex.isLongNumber("m33")).isFalse();
    }

    @Test
    void whatIsNearIsWhatIsFewSlipsAway() {
        var random = new Random(5);
        var words = new TreeSet<String>();
        for (var i = 0; i < 4_000; i++) {
            words.add(word(random, 3 + random.nextInt(6)));
        }
        words.forEach(word -> has(1, "'" + word + "':1A"));
        has(2, "'bee':4");
        has(2, "'b3d':4A");
        var index = new WordIndex(all);
        for (var i = 0; i < 40; i++) {
            var typed = word(random, 3 + random.nextInt(6));
            for (var slips = 1; slips <= 3; slips++) {
                var most = slips;
                assertThat(index.near(typed, slips))
                        .as(typed)
                        .extracting(Near::word)
                        .containsExactlyElementsOf(words.stream()
                                .filter(word -> !word.equals(typed) && Slips.between(typed, word) <= most)
                                .toList());
            }
        }
    }

    private static String word(Random random, int letters) {
        return random.ints(letters, 'a', 'g').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void occurrencesAreGivenBackAsTheyWereAdded() {
        var random = new Random(8);
        var where = Where.values();
        for (var round = 0; round < 50; round++) {
            var gap = 1 << random.nextInt(20);
            var numbers =
                    IntStream.generate(() -> random.nextInt(gap) + 1).limit(200).toArray();
            var occurrences = new Occurrences();
            var anywhere = new BitSet();
            var inName = new BitSet();
            var number = random.nextInt(2) * 5;
            for (var next : numbers) {
                var here = where[random.nextInt(where.length)];
                occurrences.add(number, here);
                anywhere.set(number);
                inName.set(number, here == Where.NAME);
                number += next;
            }
            occurrences.trim();
            var found = new BitSet();
            occurrences.addTo(found, false);
            assertThat(found).isEqualTo(anywhere);
            var named = new BitSet();
            occurrences.addTo(named, true);
            assertThat(named).isEqualTo(inName);
        }
    }
}
