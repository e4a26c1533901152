package org.folkmoot.support.reports;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of reports in a browser. */
@House
@Tag("browser")
class ReportPagesTest {

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Filled filled;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsWhatPagesMustBe(Screen screen) {
        var place = fresh.place("reports-pages");
        var client = somebody.with(port, place, "reporter", Role.POLICY_LEAD);
        filled.with(place, 30);
        var draft = report(client);
        var frozen = report(client);
        client.post(frozen + "/freeze");
        client.post(frozen + "/publish", "question", "groups", "question", "groups-by-topic", "question", "contacts");
        try (var reader = new Reader(port, screen)) {
            reader.page()
                    .context()
                    .addCookies(List.of(new Cookie("folkmoot", client.secret()).setUrl("http://localhost:" + port)));
            checked(reader, "reports-desk", "/reports-pages/desk/reports");
            checked(reader, "report-draft", draft);
            checked(reader, "report-frozen", frozen);
            checked(reader, "reports-public", "/reports-pages/reports");
            checked(reader, "report-public", frozen.replace("/desk", ""));
        }
    }

    private static String report(Client client) {
        return client.post("/reports-pages/desk/reports", "report", "council-quarter", "from", "2026-07-01")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static void checked(Reader reader, String name, String path) {
        reader.open(path);
        reader.check(name);
    }
}
