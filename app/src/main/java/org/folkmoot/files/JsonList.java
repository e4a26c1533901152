package org.folkmoot.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON file with a list of objects, read once from start to end in bounded memory.
 *
 * <p>The list is the whole file, or one member of the object that is the file. Every method throws {@link
 * FileUnusable} with a sentence where the file cannot be read on.
 */
public final class JsonList implements Content {

    private static final Heading HEADING = new Heading(List.of());
    private static final int DEEPEST = 64;

    private final JsonParser parser;
    private final Limits limits;
    private long line = 1;

    private JsonList(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Takes one object, or null where the list holds something else at this row. */
    @FunctionalInterface
    public interface Taker {
        void take(Row row, @Nullable ObjectNode object);
    }

    /** Whether a file, packed or not, begins as JSON does. */
    public static boolean is(Path file, Limits limits) {
        try (var in = new BufferedInputStream(Opened.open(file, StandardCharsets.UTF_8, limits, Progress.SILENT))) {
            var next = in.read();
            while (Character.isWhitespace(next)) {
                next = in.read();
            }
            return next == '{' || next == '[';
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens a file; {@code .gz} or not is seen from its first bytes. */
    public static JsonList open(Path file, Limits limits, Progress progress) {
        var constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.cell())
                .maxNestingDepth(DEEPEST)
                .build();
        var mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .build();
        var in = Opened.open(file, StandardCharsets.UTF_8, limits, progress);
        return new JsonList(mapper.reader().createParser(in), limits);
    }

    @Override
    public Heading heading() {
        return HEADING;
    }

    /** Gives every element of the list with this name, or of the file itself where it is a list. */
    public void forEach(String name, Taker taker) {
        reading(() -> {
            if (!find(name)) {
                throw new FileUnusable("The file has no list \"" + name + "\".");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                var read = JsonObjects.read(parser, limits.cell() * 4L);
                taker.take(new Row(line, HEADING, List.of()), read instanceof ObjectNode object ? object : null);
            }
        });
    }

    @Override
    public void look() {
        reading(() -> {
            while (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
            }
        });
    }

    @Override
    public void close() {
        parser.close();
    }

    private boolean find(String name) {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            return true;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var found = parser.currentName().equals(name);
            if (parser.nextToken() == JsonToken.START_ARRAY && found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private void reading(Runnable work) {
        try {
            work.run();
        } catch (JacksonException e) {
            throw new FileUnusable("After line " + line + " the file is not JSON that can be read: "
                    + e.getOriginalMessage() + ". Nothing was changed.");
        }
    }
}
