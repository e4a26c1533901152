package org.folkmoot.place;

/**
 * One way of dividing a place into areas.
 *
 * @param name its code, such as {@code ward}
 * @param one what people call one of its areas: "ward"
 * @param many and several: "wards"
 * @param source name of the source of kind {@code areas} that has its boundaries
 */
public record Layer(String name, String one, String many, String source) {

    static Layer from(Entry entry) {
        Fields layer = entry.fields("name", "one", "many", "source");
        return new Layer(layer.text("name"), layer.text("one"), layer.text("many"), layer.text("source"));
    }
}
