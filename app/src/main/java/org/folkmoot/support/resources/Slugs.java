package org.folkmoot.support.resources;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ends of articles' addresses: "a-first-bank-account". One that an article once had is never given to another. */
@Component
class Slugs {

    private static final int LONGEST = 70;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it can be the end of an address. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** What somebody typed, as an address has it; "article" where nothing of it can stand in one. */
    static String of(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "article" : cut;
    }

    /** One made of the title that no article has or had. */
    String free(String title) {
        var first = of(title);
        return jdbc.sql("""
                        select candidate from (select :first as candidate, 1 as n union all
                            select :first || '-' || n, n from generate_series(2, 1000) n) c
                        where not exists (select 1 from support_article_address o where o.slug = candidate)
                        order by n limit 1""").param("first", first).query(String.class).single();
    }

    /** Whether no other article has or had it. */
    boolean isFree(String slug, UUID article) {
        return jdbc.sql("select not exists (select 1 from support_article_address where slug = ? and article <> ?)")
                .params(slug, article)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the present address of an article for ever. */
    void keep(UUID article) {
        jdbc.sql("""
                        insert into support_article_address (slug, article)
                        select slug, id from support_article where id = ? on conflict do nothing""").param(article).update();
    }
}
