package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wards of 4 May 2017 against what their returning officers published. */
class ScottishWardsTest {

    private static final Pattern STAGE = Pattern.compile("\\[((?:\"[\\d.]+\",?)+)]");
    private static final BigDecimal TYPED = new BigDecimal("0.05");

    @Test
    void sixWardsAreCountedAsPublished() {
        var wards = CaseFolder.files(CaseFolder.shipped("scotland"), ".blt");

        assertThat(wards).hasSize(6).allSatisfy(ScottishWardsTest::assertAsPublished);
    }

    @Test
    void fiftyFourWardsAreCountedAsPublished() {
        var wards = CaseFolder.files(CaseFolder.large("scotland-2017"), ".blt");

        assertThat(wards).hasSize(54).allSatisfy(ScottishWardsTest::assertAsPublished);
    }

    private static void assertAsPublished(Path ward) {
        var result = CaseFolder.count(Rule.SCOTTISH, ward);
        var published = CaseFolder.text(CaseFolder.sibling(ward, ".json"));

        assertThat(result.seats()).isEqualTo(number(published, "seats"));
        assertThat(result.valid()).isEqualTo(number(published, "valid"));
        assertThat(result.lastQuota().brief()).isEqualTo(Long.toString(number(published, "quota")));
        assertThat(result.elected()).extracting(Candidate::name).containsExactlyElementsOf(elected(published));
        assertFigures(result, stages(published), published.contains("exact-5dp"));
    }

    private static long number(String json, String key) {
        var found = Pattern.compile("\"" + key + "\":(\\d+)").matcher(json);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static List<String> elected(String json) {
        var found = Pattern.compile("\"elected\":\\[\"(.*?)\"]").matcher(json);
        assertThat(found.find()).isTrue();
        return Pattern.compile("\",\"").splitAsStream(found.group(1)).toList();
    }

    private static List<List<BigDecimal>> stages(String json) {
        var stages = new ArrayList<List<BigDecimal>>();
        var found = STAGE.matcher(json.substring(json.indexOf("\"stages\"")));
        while (found.find()) {
            stages.add(Pattern.compile(",")
                    .splitAsStream(found.group(1).replace("\"", ""))
                    .map(BigDecimal::new)
                    .toList());
        }
        return stages;
    }

    private static void assertFigures(Result result, List<List<BigDecimal>> stages, boolean exact) {
        assertThat(result.stages()).hasSameSizeAs(stages);
        for (var i = 0; i < stages.size(); i++) {
            var ours = result.stages().get(i).votes().asMap().values().stream()
                    .filter(votes -> votes.units() > 0)
                    .sorted(Comparator.reverseOrder())
                    .map(votes -> new BigDecimal(votes.toString()))
                    .toList();
            assertThat(ours).hasSameSizeAs(stages.get(i));
            for (var place = 0; place < ours.size(); place++) {
                var difference =
                        ours.get(place).subtract(stages.get(i).get(place)).abs();
                assertThat(difference).isLessThanOrEqualTo(exact ? BigDecimal.ZERO : TYPED);
            }
        }
    }
}
