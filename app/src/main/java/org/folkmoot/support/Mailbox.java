package org.folkmoot.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.folkmoot.database.CannotStart;

/**
 * A mailbox whose mails become enquiries of a place.
 *
 * @param secure whether the connection is encrypted from its beginning
 */
record Mailbox(String place, boolean secure, String host, int port, String user, String password, String folder) {

    private static final Set<String> SCHEMES = Set.of("imap", "imaps");
    private static final int IMAP = 143;
    private static final int IMAPS = 993;
    private static final String PATIENCE = "20000";

    /** How much of a mail is asked for at a time. */
    private static final String PIECE = String.valueOf(256 << 10);

    /**
     * Reads the settings, which are parted by spaces; none is no mailbox.
     *
     * @throws CannotStart with a sentence where they cannot be used
     */
    static List<Mailbox> read(String settings) {
        var boxes = new ArrayList<Mailbox>();
        for (var setting : settings.strip().split("\\s+", -1)) {
            if (!setting.isEmpty()) {
                boxes.add(one(setting));
            }
        }
        if (boxes.stream().map(Mailbox::place).distinct().count() != boxes.size()) {
            throw new CannotStart(
                    "FOLKMOOT_MAILBOX names a place twice. Let one mailbox send its mails on to the other.");
        }
        return boxes;
    }

    private static Mailbox one(String setting) {
        var parts = setting.split("=", 2);
        try {
            var address = new URI(parts.length == 2 ? parts[1] : "");
            var user = address.getUserInfo() == null ? "" : address.getUserInfo();
            var colon = user.indexOf(':');
            if (parts[0].isEmpty()
                    || address.getHost() == null
                    || !SCHEMES.contains(address.getScheme())
                    || colon < 1) {
                throw unreadable();
            }
            var secure = address.getScheme().equals("imaps");
            var folder = address.getPath().replaceFirst("^/", "");
            return new Mailbox(
                    parts[0],
                    secure,
                    address.getHost(),
                    address.getPort() > 0 ? address.getPort() : secure ? IMAPS : IMAP,
                    user.substring(0, colon),
                    user.substring(colon + 1),
                    folder.isEmpty() ? "INBOX" : folder);
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    /** Says nothing of what was given: it holds a password. */
    private static CannotStart unreadable() {
        return new CannotStart("FOLKMOOT_MAILBOX must be PLACE=imaps://USER:PASSWORD@HOST/INBOX; several are parted by"
                + " spaces. Write other signs than letters and digits in user and password as %40 for @, %3A for : and so"
                + " on.");
    }

    String protocol() {
        return secure ? "imaps" : "imap";
    }

    /**
     * For the mail library. Java's list of those who may vouch for a server ({@code javax.net.ssl.trustStore}) is read anew
     * each time, so that a new certificate needs no new start.
     *
     * @throws MessagingException where that list cannot be read
     */
    Session session() throws MessagingException {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            var settings = properties();
            settings.put("mail." + protocol() + ".ssl.socketFactory", context.getSocketFactory());
            return Session.getInstance(settings);
        } catch (GeneralSecurityException e) {
            throw new MessagingException("Java's list of trusted certificates cannot be read: " + e.getMessage(), e);
        }
    }

    /** For the mail library. The password goes to another machine over an encrypted line only; mails come in pieces. */
    Properties properties() {
        var prefix = "mail." + protocol() + ".";
        var settings = new Properties();
        var abroad = String.valueOf(!host.equals("localhost") && !host.startsWith("127."));
        settings.setProperty(prefix + "starttls.enable", abroad);
        settings.setProperty(prefix + "starttls.required", abroad);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "fetchsize", PIECE);
        settings.setProperty(prefix + "peek", "true");
        return settings;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port + "/" + folder;
    }
}
