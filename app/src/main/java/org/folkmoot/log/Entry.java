package org.folkmoot.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A published entry.
 *
 * @param number from 1, without a gap
 * @param staged when the act was, to the second
 * @param prints persons by what they did: 64 hexadecimal digits each
 */
record Entry(
        long number, Instant staged, Kind kind, SortedMap<String, String> facts, SortedMap<String, String> prints) {

    /**
     * The one form in bytes, of which hashes can be taken: the entry as canonical JSON (RFC 8785). No text in it holds a
     * sign that would have to be escaped.
     */
    byte[] bytes() {
        return "{\"facts\":%s,\"kind\":\"%s\",\"number\":%d,\"prints\":%s,\"staged\":\"%s\"}"
                .formatted(json(facts), kind.code(), number, json(prints), staged)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(SortedMap<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> "\"" + text.getKey() + "\":\"" + text.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
