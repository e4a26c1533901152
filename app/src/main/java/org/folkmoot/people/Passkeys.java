package org.folkmoot.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes passkeys and recognises them (Web Authentication Level 3, sections 7.1 and 7.2). A passkey asks its owner for a
 * finger, a face or a number ({@code userVerification: required}) and belongs to this site's address. Who made the device
 * is not asked. Called in a transaction of the host.
 */
@Component
class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    private final PasskeyRows rows;
    private final Challenges challenges;
    private final SiteAddress address;
    private @Nullable Library library;

    Passkeys(PasskeyRows rows, Challenges challenges, SiteAddress address) {
        this.rows = rows;
        this.challenges = challenges;
        this.address = address;
    }

    /** What the library needs; made by the first who has a passkey, so that starting is quick. */
    private record Library(WebAuthnManager manager, AttestedCredentialDataConverter converter) {

        static Library make() {
            var objects = new ObjectConverter();
            return new Library(
                    WebAuthnManager.createNonStrictWebAuthnManager(objects),
                    new AttestedCredentialDataConverter(objects));
        }
    }

    private synchronized Library library() {
        if (library == null) {
            library = Library.make();
        }
        return library;
    }

    /** What the browser is asked for to make one. */
    String toMake(UUID account, String email) {
        return PasskeyQuestions.make(
                address.host(), challenges.make(making(account)), account, email, ALGORITHMS, rows.ids(account));
    }

    /** What the browser is asked for to show one, of whomever. */
    String toShow() {
        return PasskeyQuestions.show(address.host(), challenges.make(SHOWING));
    }

    /** Keeps the passkey that the browser made for the account; whether it was one. */
    boolean keep(UUID account, String label, String answer) {
        try {
            var made = library().manager().parseRegistrationResponseJSON(answer);
            var property = property(made.getCollectedClientData(), making(account));
            return property.isPresent() && keep(account, label, made, property.get());
        } catch (DataConversionException | VerificationException | IllegalArgumentException e) {
            log.info("A passkey was not kept: {}", e.toString());
            return false;
        }
    }

    private boolean keep(UUID account, String label, RegistrationData made, ServerProperty property) {
        var algorithms = ALGORITHMS.stream()
                .map(it -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, it))
                .toList();
        library().manager().verify(made, new RegistrationParameters(property, algorithms, true, true));
        var object = made.getAttestationObject();
        return object != null && keep(account, label, object.getAuthenticatorData());
    }

    private boolean keep(UUID account, String label, AuthenticatorData<?> made) {
        var data = made.getAttestedCredentialData();
        return data != null
                && rows.add(
                        account,
                        label,
                        Base64Url.of(data.getCredentialId()),
                        Base64Url.of(library().converter().convert(data)),
                        made.getSignCount());
    }

    /** Whose passkey the browser has shown; empty where it is none of ours, of another site, or shown before. */
    Optional<UUID> shown(String answer) {
        try {
            var data = library().manager().parseAuthenticationResponseJSON(answer);
            var kept = Optional.ofNullable(data.getCredentialId())
                    .map(Base64Url::of)
                    .flatMap(rows::find);
            var property = property(data.getCollectedClientData(), SHOWING);
            return kept.isPresent() && property.isPresent()
                    ? shown(data, kept.get(), property.get())
                    : Optional.empty();
        } catch (DataConversionException | VerificationException | IllegalArgumentException e) {
            log.info("A passkey was not recognised: {}", e.toString());
            return Optional.empty();
        }
    }

    private Optional<UUID> shown(AuthenticationData data, PasskeyRows.Kept kept, ServerProperty property) {
        var record = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                kept.signCount(),
                library().converter().convert(Base64Url.bytes(kept.publicData())),
                null,
                null,
                null,
                null);
        library().manager().verify(data, new AuthenticationParameters(property, record, null, true, true));
        var count = data.getAuthenticatorData() == null
                ? kept.signCount()
                : data.getAuthenticatorData().getSignCount();
        rows.used(kept.credential(), count);
        return Optional.of(kept.account());
    }

    private Optional<ServerProperty> property(@Nullable CollectedClientData said, String purpose) {
        return said != null && challenges.answer(said.getChallenge().getValue(), purpose)
                ? Optional.of(ServerProperty.builder()
                        .origin(new Origin(address.base()))
                        .rpId(address.host())
                        .challenge(said.getChallenge())
                        .build())
                : Optional.empty();
    }

    private static final String SHOWING = "show";

    private static String making(UUID account) {
        return "make " + account;
    }
}
