package org.folkmoot.people;

import java.util.Base64;

/** Bytes as texts that stand in addresses and forms (RFC 4648, section 5, without padding). */
final class Base64Url {

    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
