package org.folkmoot.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a notice of a mail server says of a letter that it could not deliver (RFC 3464).
 *
 * @param tokens words in it that may be those of a letter: in the addresses it was sent to, and in the letter's own
 *     identifier where the notice returns its headers
 * @param status such as 5.1.1
 * @param failed whether the server has given up; else it still tries
 */
record ReturnNotice(Set<String> tokens, String status, boolean failed) {

    private static final int LARGEST = 1 << 20;
    private static final int MOST_TOKENS = 20;
    private static final List<String> ADDRESSED = List.of("To", "Delivered-To", "X-Original-To", "Envelope-To");
    private static final Pattern TOKEN = Pattern.compile("(?<![a-z2-7])[a-z2-7]{26}(?![a-z2-7])");
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    /** Reads a mail; empty where it is no such notice, whatever else it is. */
    static Optional<ReturnNotice> read(InputStream mail) throws IOException {
        try {
            var bytes = new ByteArrayInputStream(mail.readNBytes(LARGEST));
            return read(new MimeMessage(Session.getInstance(new Properties()), bytes));
        } catch (MessagingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReturnNotice> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || hasSender(mail)) {
            return Optional.empty();
        }
        var tokens = new TreeSet<String>();
        for (var header : ADDRESSED) {
            tokens(tokens, mail.getHeader(header));
        }
        var found = Optional.<ReturnNotice>empty();
        var parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                found = status(part, tokens);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                tokens(tokens, new InternetHeaders(part.getInputStream()).getHeader("Message-ID"));
            }
        }
        return found.filter(_ -> tokens.size() <= MOST_TOKENS);
    }

    /** Notices have no sender, so that nobody answers them; what has one is something else. */
    private static boolean hasSender(MimeMessage mail) throws MessagingException {
        var sender = mail.getHeader("Return-Path");
        return sender != null && sender.length > 0 && !sender[0].strip().equals("<>");
    }

    /** The groups of fields after the first are about one recipient each; our letters have one. */
    private static Optional<ReturnNotice> status(Part part, Set<String> tokens) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            new InternetHeaders(in);
            var fields = new InternetHeaders(in);
            var status = field(fields, "Status");
            return switch (field(fields, "Action").toLowerCase(Locale.ROOT)) {
                case "failed" -> Optional.of(new ReturnNotice(tokens, status, true));
                case "delayed" -> Optional.of(new ReturnNotice(tokens, status, false));
                default -> Optional.empty();
            };
        }
    }

    private static String field(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        if (value == null) {
            return "";
        }
        var status = STATUS.matcher(value);
        return name.equals("Status") ? status.find() ? status.group() : "" : value.strip();
    }

    private static void tokens(Set<String> tokens, String @Nullable [] headers) {
        for (var header : headers == null ? new String[0] : headers) {
            TOKEN.matcher(header.toLowerCase(Locale.ROOT)).results().forEach(found -> tokens.add(found.group()));
        }
    }

    /** Whether the address itself is none any more (RFC 3463, 3.2 and 3.3). */
    boolean addressIsGone() {
        return status.startsWith("5.1.") || status.equals("5.2.1");
    }
}
