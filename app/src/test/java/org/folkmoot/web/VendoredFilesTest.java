package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VendoredFilesTest {

    private static final Pattern CHECKSUM = Pattern.compile("(?m)^([0-9a-f]{64})  (\\S+)$");

    @Test
    void whatOthersMadeIsUnchangedAndListed() throws IOException, NoSuchAlgorithmException {
        var listed = CHECKSUM.matcher(SourceFiles.text(SourceFiles.ASSETS.resolve("ATTRIBUTION.md")))
                .results()
                .toList();
        assertThat(listed).hasSize(8);
        for (var line : listed) {
            var bytes = Files.readAllBytes(SourceFiles.ASSETS.resolve(line.group(2)));
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(digest)).as(line.group(2)).isEqualTo(line.group(1));
        }
    }

    @Test
    void theStyleSheetsStaySmallAndAskNobodyElse() {
        var sheets = SourceFiles.below(SourceFiles.ASSETS, ".css").stream()
                .map(SourceFiles::text)
                .toList();
        assertThat(String.join("", sheets)).hasSizeLessThan(40_000).doesNotContain("//", "@import");
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.lines().toList()).hasSizeLessThan(400));
    }
}
