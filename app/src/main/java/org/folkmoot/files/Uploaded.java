package org.folkmoot.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The file of a form, as a copy on this machine that is gone once this is closed.
 *
 * @param name as its owner calls it, without folders and without what cannot be printed; at most 100 characters
 */
public record Uploaded(String name, Path copy) implements AutoCloseable {

    private static final int LONGEST_NAME = 100;

    /** The file in the field {@code file}; empty where none was chosen. */
    public static Optional<Uploaded> of(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest form
                ? Optional.ofNullable(form.getFile("file"))
                        .filter(file -> !name(file).isEmpty())
                        .map(Uploaded::of)
                : Optional.empty();
    }

    private static Uploaded of(MultipartFile file) {
        try {
            var copy = Files.createTempFile("uploaded-", ".table");
            file.transferTo(copy);
            return new Uploaded(name(file), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        var path = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
