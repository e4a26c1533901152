package org.folkmoot.support;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.post.Attachment;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** CaseFiles that a form sends. */
final class Attachments {

    private Attachments() {}

    static List<Attachment> of(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest form
                ? form.getFiles("files").stream()
                        .filter(file -> !file.isEmpty())
                        .map(Attachments::file)
                        .toList()
                : List.of();
    }

    private static Attachment file(MultipartFile file) {
        try {
            var path = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            return new Attachment(
                    name, Optional.ofNullable(file.getContentType()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
