package org.folkmoot.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.folkmoot.database.CannotStart;

/**
 * The mail server that takes our letters, and what they say of us.
 *
 * @param secure whether the connection is encrypted from its beginning
 * @param user empty where it wants none
 * @param from the address that letters come from
 * @param returnTo where letters that cannot be delivered go back to; {@code {token}} in it stands for the letter
 * @param site how our links begin
 * @param replies where answers to letters of a conversation go; {@code {token}} in it stands for the conversation; empty
 *     where nobody takes them in
 */
record MailServer(
        boolean secure,
        String host,
        int port,
        String user,
        String password,
        String from,
        String returnTo,
        String site,
        String replies) {

    private static final Set<String> SCHEMES = Set.of("smtp", "smtps");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final String PATIENCE = "20000";

    /**
     * Reads the settings; none is no server.
     *
     * @throws CannotStart with a sentence where they cannot be used
     */
    static Optional<MailServer> of(String address, String from, String returnTo, String site, String replies) {
        if (!replies.isBlank()
                && (!replies.contains("{token}")
                        || Envelope.address(replies.replace("{token}", "a")).isEmpty())) {
            throw new CannotStart(
                    "FOLKMOOT_MAIL_REPLY must be an e-mail address with {token}, such as support+{token}@example.org.");
        }
        return of(address, from, returnTo, site).map(server -> server.answeredAt(replies.strip()));
    }

    private MailServer answeredAt(String address) {
        return new MailServer(secure, host, port, user, password, from, returnTo, site, address);
    }

    static Optional<MailServer> of(String address, String from, String returnTo, String site) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        if (Envelope.address(from).isEmpty()) {
            throw new CannotStart(
                    "FOLKMOOT_MAIL_FROM must be the e-mail address that letters come from, such as post@example.org.");
        }
        if (!returnTo.isBlank()
                && Envelope.address(returnTo.replace("{token}", "a")).isEmpty()) {
            throw new CannotStart("FOLKMOOT_MAIL_RETURN must be an e-mail address, such as post+{token}@example.org.");
        }
        if (site.isBlank()) {
            throw new CannotStart("Letters need FOLKMOOT_ADDRESS, so that their links lead somewhere.");
        }
        return Optional.of(read(address, from, returnTo.isBlank() ? from : returnTo, site.replaceFirst("/+$", "")));
    }

    private static MailServer read(String address, String from, String returnTo, String site) {
        try {
            var server = new URI(address);
            if (server.getHost() == null || !SCHEMES.contains(server.getScheme())) {
                throw unreadable();
            }
            var secure = server.getScheme().equals("smtps");
            var user = server.getUserInfo() == null ? "" : server.getUserInfo();
            int colon = user.indexOf(':');
            return new MailServer(
                    secure,
                    server.getHost(),
                    server.getPort() > 0 ? server.getPort() : secure ? SUBMISSIONS : SUBMISSION,
                    colon < 0 ? user : user.substring(0, colon),
                    colon < 0 ? "" : user.substring(colon + 1),
                    from,
                    returnTo,
                    site,
                    "");
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    /** Says nothing of what was given: it may hold a password. */
    private static CannotStart unreadable() {
        return new CannotStart("FOLKMOOT_MAIL must be smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST:465."
                + " Write other signs than letters and digits in the password as %40 for @, %3A for : and so on.");
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** For the mail library. A password goes to another machine over an encrypted line only. */
    Properties properties(String envelopeFrom) {
        var prefix = "mail." + protocol() + ".";
        var settings = new Properties();
        settings.setProperty(prefix + "from", envelopeFrom);
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "starttls.required", String.valueOf(!user.isEmpty() && !isLoopback()));
        settings.setProperty(prefix + "auth", String.valueOf(!user.isEmpty()));
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "localhost", domain());
        return settings;
    }

    String protocol() {
        return secure ? "smtps" : "smtp";
    }

    private boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
