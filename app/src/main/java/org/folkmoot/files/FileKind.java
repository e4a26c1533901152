package org.folkmoot.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** What a file is, by its first bytes; its name may say anything. */
enum FileKind {
    /** Office Open XML, or another ZIP archive: the entries tell. */
    ZIP,
    TEXT;

    private static final int START = 512;

    private static final Map<String, String> NOT_TABLES = Map.of(
            "d0cf11e0",
                    "an old Excel file (.xls), or one that is protected by a password. Open it in Excel or LibreOffice,"
                            + " remove the password and save it as \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\"",
            "25504446", "a PDF. Ask whoever made it for the table itself, as XLSX or CSV",
            "1f8b", "packed by gzip. Unpack it first",
            "89504e47", "a picture. Use the table itself, as XLSX or CSV",
            "ffd8ff", "a picture. Use the table itself, as XLSX or CSV",
            "7b5c727466", "a text document (RTF). Save the table in it as CSV",
            "7f454c46", "a program. Use a table, as XLSX or CSV",
            "4d5a", "a program. Use a table, as XLSX or CSV");

    /** Tells what a file is; throws {@link FileUnusable} where it is nothing with a table in it that is read here. */
    static FileKind of(Path file, String name) {
        var start = start(file);
        if (start.length == 0) {
            throw new FileUnusable("The file \"" + name + "\" is empty. Save it again, then try again.");
        }
        var hex = HexFormat.of().formatHex(start);
        NOT_TABLES.forEach((magic, what) -> {
            if (hex.startsWith(magic)) {
                throw new FileUnusable("The file \"" + name + "\" is " + what + ".");
            }
        });
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return ZIP;
        }
        refuseMarkup(name, new String(start, StandardCharsets.ISO_8859_1));
        return TEXT;
    }

    private static void refuseMarkup(String name, String start) {
        var text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            throw new FileUnusable("The file \"" + name + "\" is a web page or XML, though some programs call it .xls."
                    + " Open it in Excel or LibreOffice and save it as \"Excel Workbook (.xlsx)\".");
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            throw new FileUnusable("The file \"" + name + "\" is JSON, not a table. Save the table as XLSX or CSV.");
        }
    }

    private static byte[] start(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        } catch (IOException e) {
            throw new FileUnusable("There is no file " + file + ". Check its name.");
        }
    }
}
