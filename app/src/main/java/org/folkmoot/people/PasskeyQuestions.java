package org.folkmoot.people;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked about passkeys, as {@code PublicKeyCredential.parseCreationOptionsFromJSON} and {@code
 * parseRequestOptionsFromJSON} read it (Web Authentication Level 3, sections 5.1.8 and 5.1.9).
 */
final class PasskeyQuestions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long TIMEOUT = Challenges.LASTS.toMillis();

    private PasskeyQuestions() {}

    static String make(
            String host,
            byte[] challenge,
            UUID account,
            String email,
            List<COSEAlgorithmIdentifier> algorithms,
            List<String> had) {
        var id = ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
        return JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", host, "name", "Folkmoot"),
                "user", Map.of("id", Base64Url.of(id), "name", email, "displayName", email),
                "challenge", Base64Url.of(challenge),
                "pubKeyCredParams",
                        algorithms.stream()
                                .map(it -> Map.of("type", "public-key", "alg", it.getValue()))
                                .toList(),
                "timeout", TIMEOUT,
                "excludeCredentials",
                        had.stream()
                                .map(it -> Map.of("type", "public-key", "id", it))
                                .toList(),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none"));
    }

    static String show(String host, byte[] challenge) {
        return JSON.writeValueAsString(Map.of(
                "rpId",
                host,
                "challenge",
                Base64Url.of(challenge),
                "timeout",
                TIMEOUT,
                "userVerification",
                "required"));
    }
}
