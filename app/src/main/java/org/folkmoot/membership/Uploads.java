package org.folkmoot.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.UUID;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Limits;
import org.folkmoot.files.Progress;
import org.folkmoot.files.Spreadsheet;
import org.folkmoot.files.Uploaded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the uploaded list of a form: its rows are kept, the file itself only while it is read. */
@Component
class Uploads {

    private final MemberLists lists;

    Uploads(MemberLists lists) {
        this.lists = lists;
    }

    /** Keeps the list; throws {@link FileUnusable} with what to do where it cannot be read. */
    UUID take(HttpServletRequest request, @Nullable UUID by) {
        var chosen = Uploaded.of(request);
        try (var file = chosen.orElseThrow(() -> new FileUnusable("Choose a file: the list as XLSX or CSV."))) {
            return take(file.copy(), file.name(), by);
        }
    }

    UUID take(Path file, String name, @Nullable UUID by) {
        try (var table = Spreadsheet.open(file, name, Limits.UPLOAD, Progress.SILENT)) {
            return lists.add(table, name, by);
        }
    }
}
