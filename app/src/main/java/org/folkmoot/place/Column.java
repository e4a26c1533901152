package org.folkmoot.place;

/**
 * Where a value is found in a published file.
 *
 * @param published the heading there
 * @param prefix what goes before the value with a hyphen, such as {@code GB-CHC}; empty for nothing
 */
public record Column(String published, String prefix) {

    static Column from(Entry entry) {
        if (entry.isText()) {
            return new Column(entry.text(), "");
        }
        Fields column = entry.fields("column", "prefix");
        return new Column(
                column.text("column"), column.need("prefix").read("a prefix such as GB-CHC", Register::prefix));
    }

    /** The value as we keep it; a blank one stays blank. */
    public String value(String publishedValue) {
        String value = publishedValue.strip();
        return value.isEmpty() || prefix.isEmpty() ? value : prefix + "-" + value;
    }
}
