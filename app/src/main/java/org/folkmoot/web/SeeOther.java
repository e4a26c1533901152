package org.folkmoot.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends the browser on to another page after a form has been taken, so that a reload sends nothing twice. */
public final class SeeOther {

    private SeeOther() {}

    /**
     * Sends it on.
     *
     * @param path an address of this site, encoded
     */
    public static ResponseEntity<Void> to(String path) {
        return at(path).build();
    }

    /** With a cookie to keep or to forget. */
    public static ResponseEntity<Void> to(String path, String cookie) {
        return at(path).header(HttpHeaders.SET_COOKIE, cookie).build();
    }

    private static ResponseEntity.HeadersBuilder<?> at(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }

    /** Whether a text can be such an address: a path of this site, and of no other. */
    public static boolean isPath(String text) {
        return text.length() <= 500
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>');
    }
}
