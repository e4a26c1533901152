package org.folkmoot.money;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads all published grants one by one, in the open transaction of the place and in bounded memory. */
@Component
class PublishedGrants {

    private static final int BLOCK = 500;
    private static final int LONGEST_LIST = 10;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;

    PublishedGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often the grants have changed, and when they last did. */
    record Version(long number, Instant changed) {}

    Version version() {
        return jdbc.sql("select version, changed from money_version")
                .query((row, _) -> new Version(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
    }

    /** Every grant that some source has now, complete, the oldest first. */
    void forEach(Consumer<ObjectNode> taker) {
        jdbc.sql("""
                select fields from money_published where chosen and gone_since is null order by awarded, key""").withFetchSize(BLOCK).query(row -> {
            taker.accept(Export.complete((ObjectNode) MAPPER.readTree(row.getString(1))));
        });
    }

    /** The members that any of these grants has, and the longest list in each; 1 for what is no list. */
    Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        jdbc.sql("""
                select member.key, max(case jsonb_typeof(member.value) when 'array'
                    then jsonb_array_length(member.value) else 1 end) as longest
                from money_published p, jsonb_each(p.fields) as member
                where chosen and gone_since is null group by member.key""").query(row -> {
            lengths.put(row.getString(1), Math.min(LONGEST_LIST, row.getInt(2)));
        });
        lengths.putIfAbsent("title", 1);
        lengths.putIfAbsent("description", 1);
        return lengths;
    }
}
