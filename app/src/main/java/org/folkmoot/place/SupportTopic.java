package org.folkmoot.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * What groups ask about.
 *
 * @param code stays the same for ever; other rooms store it
 * @param name plain words for a page
 * @param retired kept for what was asked about it, and offered no more
 * @param parts what lies within it; these have none
 */
public record SupportTopic(String code, String name, boolean retired, List<SupportTopic> parts) {

    static SupportTopic from(Entry entry) {
        Fields topic = entry.fields("code", "name", "retired", "parts");
        return new SupportTopic(
                code(topic),
                topic.text("name"),
                topic.yes("retired"),
                topic.find("parts").map(parts -> parts.list(SupportTopic::part)).orElse(List.of()));
    }

    private static SupportTopic part(Entry entry) {
        Fields topic = entry.fields("code", "name", "retired");
        return new SupportTopic(code(topic), topic.text("name"), topic.yes("retired"), List.of());
    }

    private static String code(Fields topic) {
        return topic.need("code").read("small letters, hyphens and dots such as funding.bid", code -> {
            if (!code.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)?")) {
                throw new IllegalArgumentException(code);
            }
            return code;
        });
    }

    /** It and what lies within it. */
    public Stream<SupportTopic> all() {
        return Stream.concat(Stream.of(this), parts.stream());
    }
}
