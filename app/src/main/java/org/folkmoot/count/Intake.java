package org.folkmoot.count;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Reads the form from a request, in memory: multipart is read here and not before, when it is this request's turn. */
final class Intake {

    private Intake() {}

    static Asked read(HttpServletRequest request) {
        return read(request, "");
    }

    /**
     * Reads the fields.
     *
     * @param prefix before the names of the fields that say how to count
     * @throws MaxUploadSizeExceededException where it is too much; nothing of it is read then
     */
    static Asked read(HttpServletRequest request, String prefix) {
        try {
            var file = file(request);
            var ballots = file.isEmpty()
                    ? Ballots.pasted(parameter(request, "name"), parameter(request, "text"))
                    : Ballots.uploaded(name(file.get()), file.get().getBytes());
            return new Asked(
                    ballots,
                    parameter(request, prefix + "rule"),
                    parameter(request, prefix + "seats"),
                    parameter(request, prefix + "seed"),
                    parameter(request, prefix + "compare"));
        } catch (MaxUploadSizeExceededException e) {
            throw e;
        } catch (MultipartException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The form cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser sends a file without a name where none was chosen. */
    private static Optional<MultipartFile> file(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest form
                ? Optional.ofNullable(form.getFile("file"))
                        .filter(file -> !name(file).isEmpty())
                : Optional.empty();
    }

    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
