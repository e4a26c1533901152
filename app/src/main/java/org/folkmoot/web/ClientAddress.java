package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who asks: the other end of the connection; behind a trusted proxy, whom the proxy names last in {@code
 * X-Forwarded-For}, since all before that is what the client itself says.
 */
@Component
public final class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private final Set<String> proxies;

    /** Trusts the proxies at these addresses, parted by commas. */
    public ClientAddress(@Value("${folkmoot.proxy}") String proxies) {
        this.proxies = Arrays.stream(proxies.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The client's address as text; never empty. */
    public String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        return proxies.contains(peer) ? said(request).orElse(peer) : peer;
    }

    /**
     * Whether it is this machine itself, or stands behind a proxy here that is not trusted to name its clients: all of
     * them would share one limit, so there is none.
     */
    public static boolean isThisMachine(String client) {
        return THIS_MACHINE.contains(client);
    }

    private static Optional<String> said(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(said -> said.substring(said.lastIndexOf(',') + 1).strip())
                .filter(said -> said.matches("[0-9a-fA-F.:]{2,45}"));
    }
}
