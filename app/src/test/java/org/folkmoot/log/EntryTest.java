package org.folkmoot.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void hasOneFormInBytes() {
        var entry = new Entry(
                12,
                DAY,
                Kind.ROLE_GIVEN,
                new TreeMap<>(Map.of("role", "adviser", "organisation", "GB-CHC-1")),
                new TreeMap<>(Map.of("to", "00ff", "by", "11ee")));
        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"facts\":{\"organisation\":\"GB-CHC-1\",\"role\":\"adviser\"},\"kind\":\"role-given\","
                        + "\"number\":12,\"prints\":{\"by\":\"11ee\",\"to\":\"00ff\"},"
                        + "\"staged\":\"2026-11-22T10:00:00Z\"}");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsToldInASentenceOfItsOwn(Kind kind) {
        var sentence = told(kind);
        assertThat(sentence).matches("[A-Z].*\\.").doesNotContain("{");
        var others = Stream.of(Kind.values())
                .filter(it -> it != kind)
                .map(EntryTest::told)
                .collect(Collectors.toSet());
        assertThat(others).doesNotContain(sentence);
        assertThat(Kind.of(kind.code())).isEqualTo(kind);
    }

    @Test
    void aRoleIsToldByItsNameAndAnotherCodeAsWords() {
        assertThat(told(Kind.ROLE_GIVEN, "role", "returning-officer"))
                .isEqualTo("Somebody was given a role: Returning officer.");
        assertThat(told(Kind.SETTING_CHANGED, "setting", "working-days"))
                .isEqualTo("A setting was changed: working days.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna Weaver", "anna@example.org", "a\nb", "\"", "<b>", "é"})
    void freeTextIsRefused(String text) {
        var act = Act.of(Kind.ROLE_GIVEN);
        assertThatThrownBy(() -> act.fact("role", text)).hasMessageStartingWith("The log takes no free text");
        assertThatThrownBy(() -> act.person(text, UUID.randomUUID())).hasMessageStartingWith("The log takes no free");
    }

    private static String told(Kind kind) {
        return told(kind, "some", "fact");
    }

    private static String told(Kind kind, String fact, String value) {
        return Told.sentence(
                new Entry(1, DAY, kind, new TreeMap<>(Map.of(fact, value)), new TreeMap<>()), Words.english());
    }
}
