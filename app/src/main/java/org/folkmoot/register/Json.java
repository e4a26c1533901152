package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Fields of a record as the database keeps them: one flat object of texts. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectReader TEXTS = MAPPER.readerFor(new TypeReference<LinkedHashMap<String, String>>() {});

    private Json() {}

    public static String of(Map<String, String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    public static Map<String, String> texts(String json) {
        return TEXTS.readValue(json);
    }
}
