package org.folkmoot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.database.Locality;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.place.Citation;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Mapping;
import org.folkmoot.place.SourceKind;
import org.springframework.boot.WebApplicationType;

/** Reads files into a place. */
final class Import implements Command {

    private final Class<?> program;
    private final PrintStream out;
    private final PrintStream err;

    Import(Class<?> program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "reads files of data into a place";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot import LOCALITY KIND FILE... [--source NAME] [--edition DATE] [--partial] [--create]
                                    [--data DIR] [--json]

                Reads files, CSV where nothing else is said (also .gz), into a place. KIND is one of

                  organisations   columns by name: org_id, name, register, legal_form, status, postcode, website,
                                  icnptso, scale, company_org_id, date_registered, income, activities, name_basis,
                                  source_id, ward, contact_email (for letters, never shown); only name must be there
                  other-names     org_id, name_type, name
                  mergers         from_name, from_org_id, to_name, to_org_id, date_registered
                  postcodes       postcode, latitude, longitude, ward, lsoa, msoa, neighbourhood
                  areas           GeoJSON (Polygon and MultiPolygon in degrees) with the properties code and name, or
                                  area_code and area_name; a whole layer, for the layer that has --source as its
                                  source, else for a new layer of that name; all areas or none are taken
                  lookups         from, to, from_layer, to_layer: which area lies in, or became, which
                  indicators      area, indicator, value, rank, decile, layer; without layer the first that has the
                                  area; what an indicator means stands in locality.yaml
                  services        name, service_kind, description, provider, opening_times, referral, address,
                                  postcode, ward, website, latitude, longitude, open_to_public ("yes" shows the address),
                                  building ("yes" for a building or land, which is no service)
                  grants          the 360Giving Data Standard, as CSV with the standard's column titles
                                  (Identifier, Amount Awarded, Recipient Org:Name ...) or as JSON

                  --source NAME   the source that the file is an edition of (the file's name, without its ending)
                  --edition DATE  the day of which the source says that it was so, 2026-03-31 (the file's own date)
                  --partial       the file is a part: what it leaves out stays as it is; without this, what a newer
                                  edition leaves out is shown as no longer in the source since that day
                  --create        makes the place where there is none
                  --json          the summary as one line of JSON

                The same file again changes nothing. Rows that cannot be taken go to FILE.refused.csv with line and
                reason. Exit code 0 where all rows are in, 1 where some were refused, 2 where a file cannot be used;
                then nothing of it has been changed.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("source", "edition", "data"), Set.of("partial", "create", "json"));
        if (arguments.words().size() < 3) {
            throw new Usage("A place, a kind and at least one file are needed.");
        }
        var kind = kind(arguments.words().get(1));
        var name = arguments.words().getFirst();
        if (!Locality.isName(name)) {
            throw new Usage("\"" + name + "\" cannot name a place: small letters, digits and hyphens.");
        }
        var files = arguments.words().stream().skip(2).map(Path::of).toList();
        var requests = files.stream().map(file -> edition(file, arguments)).toList();
        Map<String, Object> settings = Map.of("folkmoot.data", DataOption.of(arguments));
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            var place = context.getBean(PlaceOption.class).find(name, arguments.has("create"));
            var imports = context.getBean(Imports.class);
            var worst = 0;
            for (var i = 0; i < files.size(); i++) {
                worst = Math.max(
                        worst,
                        read(imports, request(place, kind, files.get(i), requests.get(i), arguments), arguments));
            }
            return worst;
        }
    }

    private int read(Imports imports, ImportRequest request, Arguments arguments) {
        var bar = (ProgressBar) request.progress();
        try {
            var result = imports.read(request);
            bar.end();
            if (!result.unread().isEmpty()) {
                err.println("Columns that are not read: " + String.join(", ", result.unread()) + ".");
            }
            if (result.refused() != null) {
                err.println("The refused rows, with line and reason, are in " + result.refused() + ".");
            }
            out.println(
                    arguments.has("json")
                            ? result.summary().json()
                            : result.summary().text());
            return result.summary().refused() > 0 ? 1 : 0;
        } catch (FileUnusable e) {
            bar.end();
            err.println(request.file() + ": " + e.getMessage());
            return 2;
        }
    }

    private ImportRequest request(Locality place, SourceKind kind, Path file, LocalDate edition, Arguments arguments) {
        var source = arguments.option("source").orElse(sourceName(file));
        return new ImportRequest(
                place,
                kind,
                file,
                RefusedRows.beside(file),
                StandardCharsets.UTF_8,
                Mapping.OURS,
                Citation.named(source, kind),
                edition,
                arguments.has("partial"),
                ProgressBar.on(err));
    }

    private static SourceKind kind(String text) {
        try {
            return SourceKind.of(text);
        } catch (IllegalArgumentException e) {
            throw new Usage("There is no kind \"" + text + "\".");
        }
    }

    private static LocalDate edition(Path file, Arguments arguments) {
        try {
            if (arguments.option("edition").isPresent()) {
                return LocalDate.parse(arguments.option("edition").get());
            }
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (DateTimeParseException e) {
            throw new Usage("\"" + arguments.option("edition").orElse("") + "\" is not a day like 2026-03-31.");
        } catch (IOException e) {
            throw new FileUnusable("There is no file " + file + ". Check its name.");
        }
    }

    private static String sourceName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(csv|json|txt|tsv|geojson)?(\\.gz)?$", "");
    }
}
