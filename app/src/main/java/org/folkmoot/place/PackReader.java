package org.folkmoot.place;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.folkmoot.place.Entry.Said;

/** Reads one pack from its files, with the checks that need more than one entry. */
record PackReader(PackFolder files, Fields jurisdiction) {

    static PackReader of(Path own) {
        Fields jurisdiction = Entry.read(own.resolve(PackFolder.JURISDICTION))
                .fields("title", "extends", "currency", "languages", "believed_first");
        Optional<Path> extended = jurisdiction.find("extends").map(entry -> extended(own, entry));
        return new PackReader(new PackFolder(own, extended), jurisdiction);
    }

    private static Path extended(Path own, Entry entry) {
        Path folder = own.resolveSibling(entry.text());
        if (!Files.isDirectory(folder)) {
            throw entry.mistake("there is no pack \"%s\" beside this one".formatted(entry.text()));
        }
        return folder;
    }

    Pack read() {
        List<LegalForm> forms = new ArrayList<>();
        Map<String, LegalForm> byWord = formsByWord(forms);
        List<Locale> languages = jurisdiction.need("languages").list(Entry::language);
        List<SupportTopic> topics = supportTopics();
        return new Pack(
                files.own().getFileName() + "",
                jurisdiction.text("title"),
                jurisdiction.need("currency").read("an ISO 4217 currency such as GBP", Currency::getInstance),
                languages,
                registers(),
                List.copyOf(forms),
                byWord,
                incomeBands(),
                Statuses.from(file("statuses.yaml")),
                classification(),
                new Sensitive(file("sensitive.yaml").list(Sensitive.Kind::from)),
                Persons.from(file("persons.yaml")),
                topics,
                equalityGroups(),
                reportTemplates(),
                healthCheck(topics),
                WorkingDays.from(file("holidays.yaml")),
                RetentionClock.from(file("retention.yaml")),
                words(languages));
    }

    private Entry file(String name) {
        return Entry.read(files.nearest(name));
    }

    private Map<String, Register> registers() {
        Map<String, Register> byPrefix = new HashMap<>();
        for (Said<Register> said : files.all("registers.yaml", Register::from)) {
            if (byPrefix.put(said.thing().prefix(), said.thing()) != null) {
                throw said.entry()
                        .mistake("the register %s stands here twice; keep one"
                                .formatted(said.thing().prefix()));
            }
        }
        jurisdiction.find("believed_first").ifPresent(entry -> believeFirst(byPrefix, entry));
        Map<String, Register> ranked = new LinkedHashMap<>();
        byPrefix.values().stream()
                .sorted(comparingInt(Register::rank).thenComparing(Register::prefix))
                .forEach(register -> ranked.put(register.prefix(), register));
        return Collections.unmodifiableMap(ranked);
    }

    private static void believeFirst(Map<String, Register> byPrefix, Entry entry) {
        if (byPrefix.computeIfPresent(entry.text(), (_, register) -> register.ranked(0)) == null) {
            throw entry.mistake("no register has the prefix \"%s\"".formatted(entry.text()));
        }
    }

    private Map<String, LegalForm> formsByWord(List<LegalForm> forms) {
        Map<String, LegalForm> byWord = new HashMap<>();
        for (Said<LegalForm> said : files.all("legal-forms.yaml", LegalForm::from)) {
            LegalForm form = said.thing();
            forms.add(form);
            for (String word : spellings(form)) {
                if (byWord.put(word, form) != null) {
                    throw said.entry().mistake("\"%s\" means two legal forms; keep one".formatted(word));
                }
            }
        }
        return Map.copyOf(byWord);
    }

    private static Set<String> spellings(LegalForm form) {
        Set<String> words = new TreeSet<>();
        Stream.concat(Stream.of(form.code(), form.name()), form.also().stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }

    private List<IncomeBand> incomeBands() {
        List<IncomeBand> bands = new ArrayList<>();
        Optional<BigDecimal> next = Optional.of(BigDecimal.ZERO);
        Entry file = file("income-bands.yaml");
        for (Said<IncomeBand> said : file.said(IncomeBand::from)) {
            IncomeBand band = said.thing();
            if (next.filter(from -> from.compareTo(band.from()) == 0).isEmpty()) {
                throw said.entry().mistake("a band must begin where the one before it ends, the first at 0");
            }
            bands.add(band);
            next = band.to();
        }
        if (next.isPresent()) {
            throw file.mistake("the last band must have no \"to\"");
        }
        return List.copyOf(bands);
    }

    private List<SupportTopic> supportTopics() {
        Entry file = file("support-topics.yaml");
        Set<String> codes = new TreeSet<>();
        return file.said(SupportTopic::from).stream()
                .map(said -> {
                    said.thing().all().filter(topic -> !codes.add(topic.code())).forEach(topic -> {
                        throw said.entry().mistake("the topic %s stands here twice; keep one".formatted(topic.code()));
                    });
                    return said.thing();
                })
                .toList();
    }

    private List<EqualityGroup> equalityGroups() {
        Set<String> codes = new TreeSet<>();
        return file("equality-groups.yaml").said(EqualityGroup::from).stream()
                .map(said -> {
                    if (!codes.add(said.thing().code())) {
                        throw said.entry()
                                .mistake("the code %s stands here twice; keep one"
                                        .formatted(said.thing().code()));
                    }
                    return said.thing();
                })
                .toList();
    }

    private List<ReportTemplate> reportTemplates() {
        Set<String> codes = new TreeSet<>();
        return file("report-templates.yaml").said(ReportTemplate::from).stream()
                .map(said -> {
                    if (!codes.add(said.thing().code())) {
                        throw said.entry()
                                .mistake("the report %s stands here twice; keep one"
                                        .formatted(said.thing().code()));
                    }
                    return said.thing();
                })
                .toList();
    }

    private List<HealthSection> healthCheck(List<SupportTopic> topics) {
        return HealthSection.from(
                file("health-check.yaml"),
                code -> topics.stream()
                        .flatMap(SupportTopic::all)
                        .anyMatch(topic -> topic.code().equals(code)));
    }

    private Classification classification() {
        return Classification.read(
                files.nearest("classification/icnptso.csv"), files.nearest("classification/ukcat.csv"));
    }

    private Map<Locale, Map<Word, String>> words(List<Locale> languages) {
        Words words = new Words(languages);
        files.everywhere("words.yaml").stream().map(Entry::read).forEach(words::add);
        return words.complete(files.everywhere("words.yaml").getFirst());
    }
}
