package org.folkmoot.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Limits;
import org.folkmoot.files.Progress;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.KnownSource;

/** How a file that was handed in is read: within the limits of what comes in by a form. */
final class Requests {

    private Requests() {}

    static ImportRequest of(
            Locality place, KnownSource source, LocalDate edition, boolean partial, Path file, Progress progress) {
        return new ImportRequest(
                place,
                source.kind(),
                file,
                RefusedRows.beside(file),
                source.encoding(),
                source.mapping(),
                source.citation(),
                edition,
                partial,
                progress,
                Limits.REGISTER);
    }
}
