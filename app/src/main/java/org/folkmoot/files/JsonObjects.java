package org.folkmoot.files;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads one value of a JSON stream whole, as long as it is not longer than allowed. Numbers are decimals, exactly as
 * written; one too large or too fine for any use stays the text that it is.
 */
final class JsonObjects {

    private static final int MOST_DIGITS = 30;

    private final JsonParser parser;
    private final long end;

    private JsonObjects(JsonParser parser, long longest) {
        this.parser = parser;
        this.end = parser.currentTokenLocation().getByteOffset() + longest;
    }

    /** Reads the value at which the parser stands. */
    static JsonNode read(JsonParser parser, long longest) {
        return new JsonObjects(parser, longest).value();
    }

    private JsonNode value() {
        if (parser.currentTokenLocation().getByteOffset() > end) {
            throw new FileUnusable("After line " + parser.currentTokenLocation().getLineNr()
                    + " stands an object that is too long to be one. Nothing was changed.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> StringNode.valueOf(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(parser.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> NullNode.getInstance();
        };
    }

    private ObjectNode object() {
        var object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() {
        var array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode number() {
        var number = new BigDecimal(parser.getString());
        return Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? StringNode.valueOf(parser.getString())
                : DecimalNode.valueOf(number);
    }
}
