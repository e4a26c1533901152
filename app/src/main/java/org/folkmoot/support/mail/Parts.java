package org.folkmoot.support.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.post.Attachment;
import org.folkmoot.support.mail.Incoming.Remark;

/** Takes a mail apart: its text, and its files up to a size; a part that cannot be read is kept as a file, as it is. */
final class Parts {

    /** How large all files of a mail may be together, in bytes. */
    static final int LARGEST = 20 << 20;

    /** How long a text may be, in bytes. */
    static final int LONGEST_TEXT = 1 << 20;

    private static final int DEEPEST = 20;
    private static final int MOST = 100;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> files = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private long size;

    void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || files.size() >= MOST) {
            remarks.add(Remark.CUT);
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), depth + 1);
            }
        } else if (!isFile(part) && part.isMimeType("text/plain")) {
            plain.append(text(part)).append('\n');
        } else if (!isFile(part) && part.isMimeType("text/html")) {
            html.append(text(part)).append('\n');
        } else {
            file(part);
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || name(part).isPresent();
    }

    private void file(Part part) throws MessagingException, IOException {
        var bytes = new byte[0];
        try (var in = stream(part)) {
            bytes = in.readNBytes((int) Math.max(0, LARGEST - size) + 1);
        }
        var type = new ContentType(Optional.ofNullable(part.getContentType()).orElse("application/octet-stream"));
        var name = name(part).orElse(part.isMimeType("message/*") ? "mail.eml" : "file");
        if (size + bytes.length > LARGEST) {
            remarks.add(Remark.TOO_LARGE);
            return;
        }
        size += bytes.length;
        if (name.equalsIgnoreCase("winmail.dat") || part.isMimeType("application/ms-tnef")) {
            remarks.add(Remark.WINMAIL);
        }
        files.add(new Attachment(name, type.getBaseType(), bytes));
    }

    private static Optional<String> name(Part part) throws MessagingException {
        var name = part.getFileName();
        try {
            return Optional.ofNullable(name == null ? null : MimeUtility.decodeText(name));
        } catch (IOException e) {
            return Optional.ofNullable(name);
        }
    }

    /** What is in it; as it came where nobody knows its encoding. */
    private static InputStream stream(Part part) throws MessagingException, IOException {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            return switch (part) {
                case MimeMessage mail -> mail.getRawInputStream();
                case MimeBodyPart body -> body.getRawInputStream();
                default -> throw e;
            };
        }
    }

    private String text(Part part) throws MessagingException, IOException {
        try (var in = stream(part)) {
            var text = new String(in.readNBytes(LONGEST_TEXT), charset(part));
            if (in.read() >= 0) {
                remarks.add(Remark.CUT);
            }
            return text;
        }
    }

    /** The one that it names; where that is none, the one in which nothing is unreadable. */
    private static Charset charset(Part part) throws MessagingException {
        try {
            var named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(named.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** What the mail says: its plain text, else the text of its web page. */
    String text() {
        if (!plain.toString().isBlank() || html.toString().isBlank()) {
            return plain.toString().strip();
        }
        remarks.add(Remark.ONLY_HTML);
        return HtmlText.of(html.toString());
    }

    List<Attachment> files() {
        return files;
    }

    Set<Remark> remarks() {
        return remarks;
    }
}
