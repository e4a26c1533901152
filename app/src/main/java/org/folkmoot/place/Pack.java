package org.folkmoot.place;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction's rules and words, as the files of {@code packs/} state them.
 *
 * @param name its folder
 * @param title for people: "England and Wales"
 * @param languages the first one is the one to fall back on
 * @param registers by org-id prefix, the ones believed first at the front
 * @param formsByWord the legal forms by every word that means one, in lower case
 * @param incomeBands from the smallest on, without gap or overlap
 * @param supportTopics what groups ask about, as lists show it
 * @param equalityGroups whom groups may say that they are led by or mainly for, as forms show it
 * @param reportTemplates reports that are often owed
 * @param healthCheck what groups ask themselves once a year, section by section
 * @param words by language; complete in each
 */
public record Pack(
        String name,
        String title,
        Currency currency,
        List<Locale> languages,
        Map<String, Register> registers,
        List<LegalForm> legalForms,
        Map<String, LegalForm> formsByWord,
        List<IncomeBand> incomeBands,
        Statuses statuses,
        Classification classification,
        Sensitive sensitive,
        Persons persons,
        List<SupportTopic> supportTopics,
        List<EqualityGroup> equalityGroups,
        List<ReportTemplate> reportTemplates,
        List<HealthSection> healthCheck,
        WorkingDays workingDays,
        List<RetentionClock> retention,
        Map<Locale, Map<Word, String>> words) {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z]{2,3}-[A-Z0-9]+-.+");

    /** The same for a real place, which knows no invented register. */
    Pack real() {
        var known = new LinkedHashMap<>(registers);
        known.values().removeIf(Register::invented);
        return new Pack(
                name,
                title,
                currency,
                languages,
                Collections.unmodifiableMap(known),
                legalForms,
                formsByWord,
                incomeBands,
                statuses,
                classification,
                sensitive,
                persons,
                supportTopics,
                equalityGroups,
                reportTemplates,
                healthCheck,
                workingDays,
                retention,
                words);
    }

    /** The register with this org-id prefix. */
    public Optional<Register> register(String prefix) {
        return Optional.ofNullable(registers.get(prefix));
    }

    /**
     * Reads an organisation's official number. A number that its register cannot have given is refused; a prefix that
     * no register of this pack has is accepted if it has org-id.guide's form.
     */
    public OrgId orgId(String text) {
        String id = text.strip();
        Register register = registerOf(id);
        if (register != null) {
            return orgId(register, id.substring(register.prefix().length() + 1));
        }
        return ELSEWHERE.matcher(id).matches()
                ? new OrgId.Elsewhere(id)
                : new OrgId.Refused("\"" + id + "\" is not an official number: write the register, a hyphen and the"
                        + " number, such as GB-CHC-1193780");
    }

    private static OrgId orgId(Register register, String number) {
        return register.knows(number)
                ? new OrgId.Registered(register, number)
                : new OrgId.Refused("\"%s\" is not a number of this register (%s): it must be %s"
                        .formatted(number, register.name(), register.numberIs()));
    }

    private @Nullable Register registerOf(String id) {
        for (int hyphen = id.indexOf('-'); hyphen > 0; hyphen = id.indexOf('-', hyphen + 1)) {
            Register register = registers.get(id.substring(0, hyphen));
            if (register != null) {
                return register;
            }
        }
        return null;
    }

    /** The legal form that a published file means, by its code, its name or another word for it, whatever the case. */
    public Optional<LegalForm> legalForm(String published) {
        return Optional.ofNullable(formsByWord.get(published.strip().toLowerCase(Locale.ROOT)));
    }

    /** What a published status word says; {@link Status#UNKNOWN} for a blank or unlisted one. */
    public Status status(String published) {
        return statuses.status(published);
    }

    /** What groups ask about, by its code. */
    public Optional<SupportTopic> supportTopic(String code) {
        return supportTopics.stream()
                .flatMap(SupportTopic::all)
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    /** The band of a yearly income; none for a negative one. */
    public Optional<IncomeBand> band(BigDecimal income) {
        return incomeBands.stream().filter(band -> band.holds(income)).findFirst();
    }

    /** The page word in a language, or in the pack's first language where it has none in that one. */
    public String word(Word word, Locale language) {
        Map<Word, String> spoken = words.containsKey(language) ? words.get(language) : words.get(languages.getFirst());
        return Objects.requireNonNull(Objects.requireNonNull(spoken).get(word));
    }
}
