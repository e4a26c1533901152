package org.folkmoot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.Upload;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.springframework.stereotype.Component;

/** Places into which the staff hand files, for tests. */
@Component
public final class Intake {

    private final Fresh fresh;
    private final Somebody somebody;
    private final Transactions transactions;
    private final ReadingIn reading;
    private final Uploads uploads;

    Intake(Fresh fresh, Somebody somebody, Transactions transactions, ReadingIn reading, Uploads uploads) {
        this.fresh = fresh;
        this.somebody = somebody;
        this.transactions = transactions;
        this.reading = reading;
        this.uploads = uploads;
    }

    /** Does what the job does. */
    public void readIn(Locality place) {
        reading.readIn(place);
    }

    Of town(String name, int port) {
        var place = fresh.place(name);
        return new Of(place, port, somebody.with(port, place, "ada-of-" + name, Role.ADVISER), this);
    }

    /** What a browser sends, packed. */
    static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    record Of(Locality place, int port, Client ada, Intake intake) {

        String path(String more) {
            return "/" + place.name() + "/desk/imports" + more;
        }

        /** Hands in a list of organisations of the source "band-list". */
        HttpResponse<String> bands(String edition, String csv) {
            return bands(ada, edition, csv.getBytes(UTF_8));
        }

        HttpResponse<String> bands(Client who, String edition, byte[] file) {
            return Upload.send(
                    who,
                    port,
                    path("/new"),
                    "bands.csv",
                    file,
                    "kind",
                    "organisations",
                    "name",
                    "band-list",
                    "edition",
                    edition);
        }

        /** Hands in another file of a source that is known. */
        HttpResponse<String> next(String source, String edition, String csv) {
            return Upload.send(
                    ada, port, path("/new?source=" + source), "next.csv", csv.getBytes(UTF_8), "edition", edition);
        }

        String added(HttpResponse<String> answer) {
            if (answer.statusCode() != 303) {
                throw new AssertionError(answer.statusCode() + "\n" + answer.body());
            }
            return answer.headers().firstValue("Location").orElseThrow();
        }

        void run() {
            intake.reading.readIn(place);
        }

        <T> T inside(Supplier<T> work) {
            return intake.transactions.inside(place, work);
        }

        /** A node takes a file in hand, tells how far it is, and dies. */
        void dieHalfWay() {
            inside(() -> {
                var upload = intake.uploads.begin().orElseThrow();
                intake.uploads.reached(upload.id(), upload.bytes() / 2);
                return true;
            });
        }

        long count(String from) {
            return intake.fresh
                    .owner()
                    .sql("select count(*) from \"" + place.schema() + "\"." + from)
                    .query(Long.class)
                    .single();
        }

        List<String> texts(String columns, String from) {
            return intake.fresh
                    .owner()
                    .sql("select " + columns + " from \"" + place.schema() + "\"." + from)
                    .query((row, _) -> row.getString(1))
                    .list();
        }
    }
}
