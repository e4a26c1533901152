package org.folkmoot.place;

/**
 * One class of the ICNPTSO, the United Nations' classification of non-profit organisations (2018), under which the
 * registers of charities are classified.
 *
 * @param code such as {@code A11}; its section is the letter, its group the ten
 */
public record Activity(String code, String title, String section, String group, String notes) {

    static Activity from(Table.Row row) {
        String section = row.text("Section");
        String group = row.text("Group");
        String code = row.text("Sub-group").isEmpty() ? group : row.text("Sub-group");
        return new Activity(code.isEmpty() ? section : code, row.text("Title"), section, group, row.text("Notes"));
    }
}
