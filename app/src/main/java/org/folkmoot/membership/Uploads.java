package org.folkmoot.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Limits;
import org.folkmoot.files.Progress;
import org.folkmoot.files.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the uploaded list of a form: its rows are kept, the file itself only while it is read. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 100;

    private final MemberLists lists;

    Uploads(MemberLists lists) {
        this.lists = lists;
    }

    /** Keeps the list; throws {@link FileUnusable} with what to do where it cannot be read. */
    UUID take(HttpServletRequest request, @Nullable UUID by) {
        var file = file(request).orElseThrow(() -> new FileUnusable("Choose a file: the list as XLSX or CSV."));
        try {
            var copy = Files.createTempFile("members-", ".table");
            try {
                file.transferTo(copy);
                return take(copy, name(file), by);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID take(Path file, String name, @Nullable UUID by) {
        try (var table = Spreadsheet.open(file, name, Limits.UPLOAD, Progress.SILENT)) {
            return lists.add(table, name, by);
        }
    }

    private static Optional<MultipartFile> file(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest form
                ? Optional.ofNullable(form.getFile("file"))
                        .filter(file -> !name(file).isEmpty())
                : Optional.empty();
    }

    /** The file's name without folders and without what cannot be printed. */
    private static String name(MultipartFile file) {
        var path = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
