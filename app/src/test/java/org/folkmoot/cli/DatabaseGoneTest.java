package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program serves on while its database is gone, says so, and has its pages back when it has the database back. */
@Tag("database")
class DatabaseGoneTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.]+:\\d+");

    private static final Pattern STYLE = Pattern.compile("/assets/[^\"]+\\.css");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void pagesSaySoMeanwhileAndComeBack() throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var data = folder.resolve("data");
        try (var program = Program.start(log, "serve", "--port", "0", "--locality", "sample", "--data", data + "")) {
            var address = address(program, log);
            assertThat(get(address + "/sample/organisations").statusCode()).isEqualTo(200);

            // it cannot be started again without this folder
            Files.move(data.resolve("database/global"), data.resolve("global"));
            kill(data);

            var page = get(address + "/sample/organisations");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("60");
            assertThat(page.body()).contains("<h1>").doesNotContain("SQL", "Exception", "java.");
            var records = get(address + "/sample/data/organisations.json");
            assertThat(records.statusCode()).isEqualTo(503);
            assertThat(records.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
            var style = STYLE.matcher(page.body());
            assertThat(style.find()).isTrue();
            assertThat(get(address + style.group()).statusCode()).isEqualTo(200);

            Files.move(data.resolve("global"), data.resolve("database/global"));
            assertThat(comesBack(address + "/sample/organisations")).isTrue();
            assertThat(get(address + "/sample/data/organisations.json").body()).contains("\"total_items\":");
        }
    }

    private static String address(Program program, Path log) throws IOException {
        var deadline = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(deadline) && program.runs()) {
            var found = ADDRESS.matcher(Files.readString(log));
            if (found.find()) {
                return found.group();
            }
            pause();
        }
        throw new AssertionError("It did not start: " + Files.readString(log));
    }

    private static void kill(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        var server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private boolean comesBack(String address) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(deadline)) {
            if (get(address).statusCode() == 200) {
                return true;
            }
            pause();
        }
        return false;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
}
