package org.folkmoot.membership;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.files.Cell;
import org.folkmoot.people.Seats;
import org.folkmoot.place.Areas;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members, for the staff: search, filters, download; and the fees that are owed. */
@Controller
class MemberPages {

    static final String PATH = "/{locality}/desk/members";
    private static final int SIZE = 50;
    private static final int MOST_FEES = 200;

    private final Members members;
    private final Areas areas;
    private final Seats seats;

    MemberPages(Members members, Areas areas, Seats seats) {
        this.members = members;
        this.areas = areas;
        this.seats = seats;
    }

    @Bean
    static NavigationItem membersAtTheDesk() {
        return NavigationItem.desk(40, "Members", "/desk/members", Audience.STAFF)
                .by("m");
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page list(
            Visit visit,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String ward,
            @RequestParam(defaultValue = "") String interest,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var query = new MemberQuery(words.strip(), status, ward, interest);
        var today = seats.today(visit.here());
        var pages = new Pages(
                query.on(visit.link("/desk/members")),
                number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1,
                SIZE,
                members.count(query, today));
        var model = new MembersModel(
                query,
                members.page(query, today, SIZE, pages.before()),
                pages,
                areas.of(visit.here(), "ward"),
                members.interests());
        return Page.of((output, forms) -> JtemembersGenerated.render(output, forms, visit, model));
    }

    @GetMapping(PATH + ".csv")
    @OpenTo(Audience.STAFF)
    void download(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String ward,
            @RequestParam(defaultValue = "") String interest)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"members.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var csv = CsvWriter.builder().build(response.getOutputStream())) {
            csv.writeRecord(List.of(
                    "name", "on_the_register", "ward", "membership", "in_company_law", "status", "since", "until"));
            members.each(
                    new MemberQuery(words.strip(), status, ward, interest),
                    seats.today(visit.here()),
                    row -> csv.writeRecord(cells(row)));
        }
    }

    private static List<String> cells(MemberRow row) {
        return Stream.of(
                        row.name(),
                        Boolean.toString(row.listed()),
                        row.ward(),
                        row.scheme(),
                        Boolean.toString(row.company()),
                        row.status().map(Status::code).orElse(""),
                        text(row.since()),
                        text(row.until()))
                .map(Cell::guarded)
                .toList();
    }

    private static String text(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
    }

    @GetMapping(PATH + "/fees")
    @OpenTo(Audience.STAFF)
    Page fees(Visit visit) {
        var owed = members.owed(MOST_FEES);
        var today = seats.today(visit.here());
        return Page.of((output, forms) -> JtefeesGenerated.render(output, forms, visit, owed, today));
    }
}
