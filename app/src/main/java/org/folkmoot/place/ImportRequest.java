package org.folkmoot.place;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Limits;
import org.folkmoot.files.Progress;

/**
 * One file to be read into a place.
 *
 * @param mapping where our columns are in it
 * @param source what is said of it on "about this data"
 * @param edition the day of which its publisher says that it was so
 * @param refused where the refused rows go, if there are any
 * @param partial whether things that the file leaves out are to be left as they are
 */
public record ImportRequest(
        Locality place,
        SourceKind kind,
        Path file,
        Path refused,
        Charset encoding,
        Mapping mapping,
        Citation source,
        LocalDate edition,
        boolean partial,
        Progress progress,
        Limits limits) {

    /** A file that the person who runs the machine names. */
    public ImportRequest(
            Locality place,
            SourceKind kind,
            Path file,
            Path refused,
            Charset encoding,
            Mapping mapping,
            Citation source,
            LocalDate edition,
            boolean partial,
            Progress progress) {
        this(place, kind, file, refused, encoding, mapping, source, edition, partial, progress, Limits.COMMAND);
    }
}
