package org.folkmoot.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.folkmoot.place.Citations;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** The search as data for other programs. */
@Controller
class RegisterData {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Search search;
    private final Citations citations;

    RegisterData(Search search, Citations citations) {
        this.search = search;
        this.citations = citations;
    }

    /** One page of organisations; the envelope is Open Referral UK's. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Envelope(long totalItems, long totalPages, int pageNumber, int size, List<Item> contents) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Item(
            String id,
            List<String> orgIds,
            String name,
            List<String> otherNames,
            @Nullable String wardCode,
            @Nullable String legalForm,
            String status,
            boolean registered) {

        static Item of(Card card) {
            return new Item(
                    card.id().toString(),
                    card.orgIds(),
                    card.name(),
                    card.otherNames(),
                    card.ward(),
                    card.legalForm(),
                    card.status(),
                    card.confirmed());
        }
    }

    @GetMapping("/{locality}/data/organisations.json")
    @OpenTo(Audience.EVERYONE)
    Streamed organisations(Visit visit, HttpServletRequest request) {
        var query =
                Query.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
        var size = size(request.getParameter("per_page"));
        var found = search.find(visit.here(), query, size);
        var pages = (found.total() + size - 1) / size;
        var items = found.rows().stream().map(row -> Item.of(row.card())).toList();
        var envelope = new Envelope(found.total(), pages, query.page(), items.size(), items);
        return Streamed.whole("application/json", JSON.writeValueAsBytes(envelope), citations.changed());
    }

    private static int size(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Math.min(MOST, Integer.parseInt(text)) : USUAL;
    }
}
