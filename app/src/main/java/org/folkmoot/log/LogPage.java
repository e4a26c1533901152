package org.folkmoot.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public log, as a page and as open data. */
@Controller
class LogPage {

    private static final int SIZE = 25;

    private final Entries entries;

    LogPage(Entries entries) {
        this.entries = entries;
    }

    @Bean
    static NavigationItem logInFooter() {
        return new NavigationItem(30, "Public log", "/log", NavigationItem.Where.FOOTER);
    }

    @Bean
    static DataSet logAsJson() {
        return new DataSet(
                60,
                "/data/log.json",
                "Public log",
                "Every numbered entry, oldest first, in the one form of which hashes can be taken.",
                "application/json",
                List.of(),
                "");
    }

    @GetMapping("/{locality}/log")
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit, @RequestParam(name = "page", defaultValue = "1") String number) {
        var head = entries.head();
        var pages = new Pages(Address.of(visit.link("/log")), number(number), SIZE, head);
        var shown = entries.newest(head - pages.to() + 1, head - pages.before());
        return Page.of((output, forms) -> JtelogGenerated.render(output, forms, visit, shown, pages));
    }

    @GetMapping("/{locality}/data/log.json")
    @OpenTo(Audience.EVERYONE)
    Streamed data() {
        var head = entries.head();
        var changed = entries.newest(head, head).stream()
                .map(Entry::staged)
                .findFirst()
                .orElse(Instant.EPOCH);
        return new Streamed("application/json", "log-" + head, changed, out -> write(out, head));
    }

    private void write(OutputStream out, long head) throws IOException {
        out.write('[');
        entries.each(head, entry -> {
            out.write(entry.number() == 1 ? "\n".getBytes(US_ASCII) : ",\n".getBytes(US_ASCII));
            out.write(entry.bytes());
        });
        out.write("\n]\n".getBytes(US_ASCII));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 1;
    }
}
