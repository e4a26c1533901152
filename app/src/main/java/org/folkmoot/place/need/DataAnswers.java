package org.folkmoot.place.need;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.folkmoot.place.Citation;
import org.folkmoot.place.Citations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers for other programs: any site may read them, and ask whether anything has changed. */
@Component
class DataAnswers {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final int TAG = 16;

    private final Citations citations;

    DataAnswers(Citations citations) {
        this.citations = citations;
    }

    ResponseEntity<byte[]> csv(CsvText table) {
        var body = table.toString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.noCache())
                .eTag(digest(body))
                .lastModified(changed())
                .body(body);
    }

    /** What was asked for is not there, or not to be understood. */
    ResponseEntity<byte[]> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Instant changed() {
        return citations.all().stream()
                .map(Citation::readAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
