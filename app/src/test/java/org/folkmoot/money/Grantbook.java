package org.folkmoot.money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.folkmoot.files.Summary;
import org.folkmoot.place.Citation;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Mapping;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.folkmoot.place.SourceKind;

/** Files that tests import into a place: grants, and the organisations that received them. */
record Grantbook(Imports imports, Locality place) {

    static final Path TRAFFORD = Path.of("../localities/trafford/grants");
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static final String HEADING = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name";

    /** A fresh place, whose address begins so; the database is kept from one run of the tests to the next. */
    static Grantbook in(String name, Places places, Imports imports) {
        var title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var own = name + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new Grantbook(
                imports,
                places.make(
                        own,
                        new Settings(
                                title,
                                title,
                                "england-and-wales",
                                "Europe/London",
                                "Council",
                                "a@b.example",
                                false,
                                false)));
    }

    /** One row in the order of {@link #HEADING}, by a funder called Chest. */
    static String row(String id, String amount, String day, String recipientId, String recipient) {
        return String.join(
                ",", id, "Grant", "For something", "GBP", amount, day, recipientId, recipient, "360G-chest", "Chest");
    }

    Summary csv(String source, LocalDate edition, String... rows) {
        return read(source, SourceKind.GRANTS, edition, file(source + ".csv", HEADING + "\n" + String.join("\n", rows)))
                .summary();
    }

    Summary organisations(String... rows) {
        return read(
                        "register",
                        SourceKind.ORGANISATIONS,
                        DAY,
                        file("register.csv", "org_id,name,postcode\n" + String.join("\n", rows)))
                .summary();
    }

    Imports.Result read(String source, SourceKind kind, LocalDate edition, Path file) {
        return imports.read(new ImportRequest(
                place,
                kind,
                file,
                refused(),
                StandardCharsets.UTF_8,
                Mapping.OURS,
                Citation.named(source, kind),
                edition,
                false,
                Progress.SILENT));
    }

    /** The address of a page of the place. */
    String at(String path) {
        return "/" + place.name() + path;
    }

    Path file(String name, String content) {
        try {
            var folder = Files.createDirectories(Path.of("target", "grantbook", place.name()));
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refused rows of the last file. */
    List<String> refusals() {
        try {
            return Files.exists(refused()) ? Files.readAllLines(refused()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path refused() {
        return Path.of("target", "grantbook", place.name() + ".refused.csv");
    }
}
