package org.folkmoot.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** What is held on a person as a file to take along: once to read, once for programs. */
final class HeldZip {

    private static final JsonMapper JSON = new JsonMapper();

    private HeldZip() {}

    static byte[] of(List<HeldItem> items) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "what-is-held-on-you.txt", text(items));
            add(
                    zip,
                    "what-is-held-on-you.json",
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(List<HeldItem> items) {
        var text = new StringBuilder();
        for (var item : items) {
            text.append(item.kind()).append('\n');
            item.fields()
                    .forEach((name, value) -> text.append("  ")
                            .append(name)
                            .append(": ")
                            .append(value.replaceAll("\\R", "\n    "))
                            .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }
}
