package org.folkmoot.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How the world reaches this site: the setting {@code FOLKMOOT_ADDRESS}, else this machine alone. What a request says
 * of it ({@code Host}) is never believed.
 */
@Component
public class SiteAddress {

    private volatile String base;
    private final boolean isSet;

    SiteAddress(@Value("${folkmoot.address}") String address, @Value("${server.port:8080}") String port) {
        this.isSet = !address.isBlank();
        this.base = isSet ? address.strip().replaceFirst("/+$", "") : local(port);
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!isSet) {
            base = local(Integer.toString(event.getWebServer().getPort()));
        }
    }

    private static String local(String port) {
        return "http://localhost:" + port;
    }

    /** "https://folkmoot.example.org", without a slash at its end. */
    public String base() {
        return base;
    }

    /** The name of the machine in it, to which passkeys belong: "folkmoot.example.org". */
    public String host() {
        return URI.create(base).getHost();
    }

    /** The address of a path of this site, for links that leave it. */
    public String of(String path) {
        return base + path;
    }
}
