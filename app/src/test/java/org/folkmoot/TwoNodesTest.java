package org.folkmoot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two copies of the program on one database, of which one is killed while both are at work. */
@House
@Tag("big")
class TwoNodesTest {

    private static final String DATABASE = "two_nodes";
    private static final String HOME = "/" + Node.PLACE;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Autowired
    private HikariDataSource pool;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private JdbcClient owner;
    private Another first;
    private Another second;
    private int one;
    private int two;
    private String sam = "";
    private List<String> claimants = List.of();

    @BeforeEach
    void start() throws IOException {
        mail.start();
        JdbcClient.create(pool)
                .sql("drop database if exists " + DATABASE + " with (force)")
                .update();
        JdbcClient.create(pool).sql("create database " + DATABASE).update();
        owner = JdbcClient.create(new DriverManagerDataSource(url(), pool.getUsername(), pool.getPassword()));
        first = node("first", true);
        var secrets = List.of(said(first).split(" "));
        sam = secrets.getFirst();
        claimants = secrets.subList(1, secrets.size());
        one = Integer.parseInt(said(first));
        second = node("second", false);
        two = Integer.parseInt(said(second));
    }

    @AfterEach
    void stop() {
        first.kill();
        second.kill();
        mail.stop();
        JdbcClient.create(pool)
                .sql("drop database if exists " + DATABASE + " with (force)")
                .update();
    }

    private String url() {
        return pool.getJdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/" + DATABASE + "$1");
    }

    private Another node(String name, boolean begins) throws IOException {
        var settings = new Properties();
        settings.put("server.port", "0");
        settings.put("folkmoot.home", Path.of("..").toAbsolutePath().normalize().toString());
        settings.put("folkmoot.data", folder.resolve(name).toString());
        settings.put("folkmoot.database.url", url());
        settings.put("folkmoot.database.user", pool.getUsername());
        settings.put("folkmoot.database.password", pool.getPassword());
        settings.put("folkmoot.jobs", "on");
        settings.put("folkmoot.limits", "off");
        settings.put("folkmoot.address", "http://nodes.example.org");
        settings.put("folkmoot.mail", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
        settings.put("folkmoot.mail.from", "post@nodes.example.org");
        if (begins) {
            settings.put("node.first", "yes");
        }
        var file = folder.resolve(name + ".properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, "");
        }
        return Another.running(Node.class, file);
    }

    private static String said(Another node) {
        var line = node.says();
        while (!line.startsWith("NODE ")) {
            if (line.isEmpty()) {
                throw new AssertionError("The node has ended");
            }
            line = node.says();
        }
        return line.substring("NODE ".length());
    }

    private Client staff(int port) {
        return new Client(port, sam);
    }

    private List<String> texts(String sql) {
        return owner.sql(sql.replace("t.", DATABASE + "."))
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whenOneIsKilledUnderLoadNothingIsLostAndNothingIsDoneTwice() throws InterruptedException {
        assertThat(staff(two).page(HOME + "/desk"))
                .as("signed in on one, carried on at the other")
                .contains("Nothing waits");
        claims();
        var claims = texts("select id::text from t.register_claim order by made");
        assertThat(claims).hasSize(Node.GROUPS);
        var people = texts("select id::text from t.people_person where name like 'Claimant%' order by name");
        var upload = Upload.send(
                staff(one),
                one,
                HOME + "/desk/imports/new",
                "more.csv",
                "name\nAnother Group\n".getBytes(UTF_8),
                "kind",
                "organisations",
                "name",
                "more",
                "edition",
                "2026-03-31");
        var file = upload.headers().firstValue("Location").orElseThrow();
        assertThat(staff(two).get(file).statusCode())
                .as("handed in at one, seen at the other")
                .isEqualTo(200);

        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var half = new CountDownLatch(claims.size() / 3);
        var work = Stream.of(one, two)
                .map(port -> Thread.ofPlatform().start(() -> {
                    for (var i = 0; i < claims.size(); i++) {
                        if (decide(port, claims.get(i))) {
                            acknowledged.add(claims.get(i));
                        }
                        half.countDown();
                        grant(port, people.get(i), port == one ? "policy-lead" : "counterpart");
                    }
                }))
                .toList();
        half.await();
        second.kill();
        for (var thread : work) {
            thread.join();
        }
        claims.forEach(claim -> decide(one, claim));

        assertThat(texts("select claim::text from t.register_decision where undone_at is null"))
                .as("each claim is decided once")
                .containsExactlyInAnyOrderElementsOf(claims);
        assertThat(claims).containsAll(acknowledged);
        assertThat(texts("select organisation::text from t.people_seat where role = 'contact'"))
                .as("each decision made one contact")
                .hasSize(claims.size())
                .doesNotHaveDuplicates();
        assertThat(texts("select facts->>'decision' from t.log_entry where kind = 'claim-accepted'"))
                .as("each decision has its line in the log")
                .containsExactlyInAnyOrderElementsOf(texts("select id::text from t.register_decision"));
        assertThat(texts("select person::text from t.people_seat where role in ('policy-lead', 'counterpart')"))
                .as("of two roles that exclude each other one was given")
                .doesNotHaveDuplicates()
                .containsAll(people.subList(0, 1));
        assertThat(texts("select count(*)::text from t.log_entry where kind = 'role-given'"))
                .as("each role has its line in the log")
                .isEqualTo(texts("select count(*)::text from t.people_seat"));
        everyLetterArrives(claims.size());
        // where the killed node had it in hand, the other takes it over once the heart has not beaten for a while
        awaitNone("select count(*)::text from t.intake_upload where state <> 'done'");
        assertThat(texts("select name from t.register_organisation where name = 'Another Group'"))
                .hasSize(1);
        numbered();
    }

    /** Somebody for each organisation says that they look after it, on either node. */
    private void claims() {
        var organisations = texts("select id::text from t.register_organisation order by name");
        for (var i = 0; i < organisations.size(); i++) {
            var port = i % 2 == 0 ? one : two;
            var client = new Client(port, claimants.get(i));
            var answer = client.post(
                    HOME + "/my/claims/" + organisations.get(i), "name", "Claimant " + i, "says", "treasurer");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }
    }

    /** Whether the node said that it is done; one that dies says nothing. */
    private boolean decide(int port, String claim) {
        return posted(port, HOME + "/desk/claims/" + claim + "/decide", "reason", "known");
    }

    private boolean grant(int port, String person, String role) {
        return posted(port, HOME + "/desk/people/" + person + "/roles", "role", role, "from", "", "to", "");
    }

    private boolean posted(int port, String path, String... fields) {
        try {
            var status = staff(port).post(path, fields).statusCode();
            assertThat(status).as(path).isIn(303, 422);
            return status == 303;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Waits until the other node has done all of it; one that does nothing is told from one that is slow. */
    private void awaitNone(String count) {
        var deadline = Instant.now().plus(LONG_ENOUGH);
        while (!texts(count).equals(List.of("0"))) {
            assertThat(Instant.now()).as("still left: " + count).isBefore(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A letter may arrive twice where a node died just after it was taken; both have the same identifier. */
    private void everyLetterArrives(int decisions) {
        var waiting = "select count(*)::text from t.post_message where outcome is null";
        awaitNone(waiting);
        assertThat(texts("select distinct outcome from t.post_message")).containsExactly("sent");
        var all = Stream.of(mail.getReceivedMessages())
                .map(TwoNodesTest::identifier)
                .toList();
        var letters = texts("select return_token from t.post_message");
        assertThat(letters).hasSizeGreaterThanOrEqualTo(decisions);
        for (var token : letters) {
            assertThat(all.stream().filter(it -> it.contains(token)).count())
                    .as("a letter arrives, and twice at most")
                    .isBetween(1L, 2L);
        }
        assertThat(all.size() - all.stream().distinct().count())
                .as("only what the killed node had in hand arrives twice")
                .isLessThanOrEqualTo(1L);
    }

    private static String identifier(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The other node goes on numbering the log, without a gap. */
    private void numbered() {
        awaitNone("select count(*)::text from t.log_entry where number is null");
        assertThat(texts("select (max(number) = count(*))::text from t.log_entry"))
                .containsExactly("true");
    }
}
