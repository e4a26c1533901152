package org.folkmoot.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Decision;

/** One act of a story. */
public final class Told {

    private static final Pattern DAY = Pattern.compile("\\{([+-]?[0-9]{1,5})}");

    private final Locality place;
    private final Entry entry;
    private final Fields fields;
    private final LocalDate loaded;

    /** @param loaded the day from which the story counts its days */
    Told(Locality place, Entry entry, Fields fields, LocalDate loaded) {
        this.place = place;
        this.entry = entry;
        this.fields = fields;
        this.loaded = loaded;
    }

    public Locality place() {
        return place;
    }

    /** What is done: "listing". */
    public String act() {
        return fields.text("act");
    }

    /** The day on which it is done. */
    public LocalDate day() {
        return loaded.plusDays(offset());
    }

    int offset() {
        return fields.need("day").wholeNumber();
    }

    public boolean has(String key) {
        return fields.find(key).isPresent();
    }

    public String text(String key) {
        return fields.text(key);
    }

    public String text(String key, String otherwise) {
        return fields.optionalText(key).orElse(otherwise);
    }

    public int number(String key) {
        return fields.need(key).wholeNumber();
    }

    public boolean yes(String key) {
        return fields.yes(key);
    }

    /** The entries beneath a key, in their order; none where there is no such key. */
    public Map<String, String> texts(String key) {
        var texts = new LinkedHashMap<String, String>();
        fields.find(key).ifPresent(found -> found.entries().forEach((name, one) -> texts.put(name, one.text())));
        return texts;
    }

    /** The text of a file beside the story, in which days are told from the day of loading: {@code {-30}}. */
    public String file(String key) {
        var name = fields.need(key);
        if (!name.text().matches("[a-z0-9_-]+\\.csv")) {
            throw name.mistake("\"%s\" must be a CSV file beside the story".formatted(key));
        }
        try {
            return DAY.matcher(Files.readString(beside(name.text())))
                    .replaceAll(found ->
                            loaded.plusDays(Integer.parseInt(found.group(1))).toString());
        } catch (IOException e) {
            throw name.mistake("there is no file \"%s\" beside the story".formatted(name.text()));
        }
    }

    private Path beside(String name) {
        return entry.file().resolveSibling(name);
    }

    /** Lets an act pass that was allowed; one that was refused is a mistake in the story. */
    public void must(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw mistake("this would be refused: " + refused.sentence());
        }
    }

    /** What to throw where the act cannot be as it is told. */
    public Mistake mistake(String what) {
        return entry.mistake(what);
    }
}
