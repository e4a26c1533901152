package org.folkmoot.support.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.folkmoot.support.mail.Incoming.Writer;
import org.jspecify.annotations.Nullable;

/** What the head of a mail says of who wrote it, to whom, and in answer to what. */
record Headers(MimeMessage mail) {

    private static final Pattern TOKEN = Pattern.compile("(?<![a-z2-7])[a-z2-7]{26}(?![a-z2-7])");
    private static final Pattern IDENTIFIER = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final List<String> ADDRESSED =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "In-Reply-To", "References");
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> MACHINES =
            List.of("X-Autoreply", "X-Autorespond", "X-Auto-Response", "List-Id", "List-Unsubscribe");
    private static final int MOST = 50;

    /** The first sender; null where there is none that could be answered. */
    @Nullable
    InternetAddress sender() throws MessagingException {
        try {
            var all = InternetAddress.parseHeader(first("From"), false);
            return all.length == 0 || all[0].getAddress() == null ? null : all[0];
        } catch (AddressException e) {
            return null;
        }
    }

    /** The identifiers that a field names, in its order; at most fifty. */
    List<String> identifiers(String... fields) throws MessagingException {
        var found = new ArrayList<String>();
        for (var field : fields) {
            IDENTIFIER.matcher(first(field)).results().map(it -> it.group()).forEach(found::add);
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    Set<String> tokens() throws MessagingException {
        var tokens = new TreeSet<String>();
        for (var field : ADDRESSED) {
            for (var value : all(field)) {
                TOKEN.matcher(value.toLowerCase(Locale.ROOT))
                        .results()
                        .limit(MOST)
                        .forEach(it -> tokens.add(it.group()));
            }
        }
        return tokens;
    }

    /** @param domain of our own letters; may be empty */
    Writer writer(String domain) throws MessagingException {
        var id = first("Message-ID").strip();
        if (!domain.isEmpty() && id.matches("(?i)<[a-z2-7]{26}@" + Pattern.quote(domain) + ">")) {
            return Writer.OURSELVES;
        }
        var submitted = first("Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        var precedence = first("Precedence").strip().toLowerCase(Locale.ROOT);
        var returned = all("Return-Path");
        var machine = (!submitted.isEmpty() && !submitted.startsWith("no"))
                || BULK.contains(precedence)
                || (returned.size() == 1 && returned.getFirst().strip().equals("<>"));
        for (var field : MACHINES) {
            machine = machine || !all(field).isEmpty();
        }
        return machine ? Writer.MACHINE : Writer.PERSON;
    }

    /**
     * Whether our mail server vouches for the sender (RFC 8601). Only the first such field counts, since each server
     * puts its own above those that came with the mail.
     *
     * @param checkedBy the name by which our mail server signs its field; empty where none does
     */
    boolean vouched(String checkedBy, String email) throws MessagingException {
        var results = all("Authentication-Results");
        if (checkedBy.isEmpty() || results.isEmpty()) {
            return false;
        }
        var first = results.getFirst().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        var domain = email.substring(email.lastIndexOf('@') + 1);
        return first.startsWith(checkedBy.toLowerCase(Locale.ROOT) + ";")
                && (first.contains("dmarc=pass")
                        || first.matches(".*dkim=pass[^;]*header\\.d=" + Pattern.quote(domain) + "([ ;].*)?"));
    }

    String first(String field) throws MessagingException {
        var all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(String field) throws MessagingException {
        var values = mail.getHeader(field);
        return values == null ? List.of() : List.of(values);
    }
}
