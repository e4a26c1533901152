package org.folkmoot.support.resources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.support.Standard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What readers said of articles. A reader counts once a day for each article, as far as that can be known without keeping
 * who it was: two are the same where address and browser are, which is told by a mark made with a secret that this node
 * forgets at midnight or when it stops. Once the day is over a job counts, and the marks are gone too.
 */
@Configuration(proxyBeanMethods = false)
class UsefulBox {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int MARK = 16;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Localities localities;
    private final Standard standard;
    private Secret secret = new Secret(LocalDate.MIN, "");

    private record Secret(LocalDate day, String text) {}

    UsefulBox(JdbcClient jdbc, Transactions transactions, Localities localities, Standard standard) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.localities = localities;
        this.standard = standard;
    }

    /** Leaves an answer; works as the public. The first of a day counts. */
    void put(UUID article, boolean useful, LocalDate day, String address, String browser) {
        jdbc.sql("insert into support_useful (article, day, mark, useful) values (?, ?, ?, ?) on conflict do nothing")
                .params(article, day, mark(day, article + "\n" + address + "\n" + browser), useful)
                .update();
    }

    private byte[] mark(LocalDate day, String who) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret(day).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(who.getBytes(StandardCharsets.UTF_8)), MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized String secret(LocalDate day) {
        if (!secret.day().equals(day)) {
            var bytes = new byte[2 * MARK];
            new SecureRandom().nextBytes(bytes);
            secret = new Secret(day, HexFormat.of().formatHex(bytes));
        }
        return secret.text();
    }

    @Bean
    Job supportUseful() {
        return new Job("support-useful", EVERY, () -> localities.all().forEach(this::count));
    }

    /** Counts the days that are over, and forgets whose answers they were. */
    int count(Locality place) {
        return transactions.inside(
                place, () -> jdbc.sql("""
                                with over as (delete from support_useful where day < ? returning *)
                                insert into support_useful_day as kept (article, day, yes, no)
                                select article, day, count(*) filter (where useful), count(*) filter (where not useful)
                                from over group by article, day
                                on conflict (article, day) do update
                                set yes = kept.yes + excluded.yes, no = kept.no + excluded.no""").param(standard.today(place)).update());
    }

    /** What was said of each of these articles; one of which nothing was said is missing. Inside only. */
    Map<UUID, Useful> of(List<UUID> articles) {
        var said = new HashMap<UUID, Useful>();
        jdbc.sql("""
                        select article, sum(yes) as yes, sum(no) as no from (
                            select article, yes, no from support_useful_day where article = any(:ids)
                            union all
                            select article, useful::int, (not useful)::int from support_useful where article = any(:ids)
                        ) told group by article""").param("ids", articles.toArray(UUID[]::new)).query((ResultSet row) -> keep(row, said));
        return said;
    }

    private static void keep(ResultSet row, Map<UUID, Useful> said) throws SQLException {
        said.put(row.getObject("article", UUID.class), new Useful(row.getLong("yes"), row.getLong("no")));
    }
}
