package org.folkmoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.place.need.Trafford;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The program on the page of open data, copied from the page and run as a reader would run it. */
@House
class ExampleClientTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        trafford.load();
    }

    @Test
    void theExampleOnThePageListsEveryServiceInTwentyLines() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "skipped: no /usr/bin/python3");
        var site = new Site(port);
        var program = Pattern.compile("<pre class=\"program\"[^>]*><code>(.*?)</code>", Pattern.DOTALL)
                .matcher(site.page("/trafford/data"));
        assertThat(program.find()).isTrue();
        var text = HtmlUtils.htmlUnescape(program.group(1));
        assertThat(text.lines().count()).isLessThanOrEqualTo(20);
        var services = JsonMapper.shared().readTree(site.page("/trafford/data/openreferral/services"));
        assertThat(run(text).lines())
                .hasSize(services.path("total_items").asInt())
                .anyMatch(line -> line.startsWith("Altrincham Library"));
    }

    private String run(String program) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("services.py"), program);
        var builder = new ProcessBuilder("/usr/bin/python3", file.toString(), "http://localhost:" + port + "/trafford");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
