package org.folkmoot.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** Addresses of the files that pages need (style, fonts, script), which change whenever the file does. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file below {@code assets/}; it may be kept by the browser for ever. */
    public static String link(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        try {
            var bytes = new ClassPathResource("assets/" + file).getContentAsByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "/assets/" + file + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("No file assets/" + file, e);
        }
    }
}
