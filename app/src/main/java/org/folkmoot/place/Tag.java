package org.folkmoot.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One class of UK-CAT, which tags what a charity says about itself.
 *
 * @param level 1 for a category, 2 for a subcategory, 3 for a tag within
 * @param expression what its text holds; a class without one is only ever given by hand
 * @param exclude what its text must not hold besides
 */
public record Tag(
        String code,
        String title,
        String category,
        String subcategory,
        int level,
        Optional<Pattern> expression,
        Optional<Pattern> exclude) {

    static Tag from(Table.Row row) {
        return new Tag(
                row.text("Code"),
                row.text("tag"),
                row.text("Category"),
                row.text("Subcategory"),
                level(row),
                expression(row, "Regular expression"),
                expression(row, "Exclude regular expression"));
    }

    private static int level(Table.Row row) {
        String level = row.text("Level");
        if (!level.matches("[1-3]")) {
            throw row.mistake("\"Level\" must be 1, 2 or 3");
        }
        return Integer.parseInt(level);
    }

    private static Optional<Pattern> expression(Table.Row row, String column) {
        try {
            return Optional.of(row.text(column)).filter(text -> !text.isEmpty()).map(Expressions::compile);
        } catch (PatternSyntaxException e) {
            throw row.mistake("\"%s\" must be a regular expression (%s)".formatted(column, e.getDescription()));
        }
    }

    /** Whether the text has this tag: the plain rule of UK-CAT, which {@link Tagger} must always agree with. */
    boolean fits(String text) {
        return expression.map(pattern -> pattern.matcher(text).find()).orElse(false) && !excludes(text);
    }

    /** Whether the text has this tag by what stands at or after one position, read with what stands before it. */
    boolean fitsAt(String text, int position) {
        return expression
                .map(pattern -> pattern.matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .region(position, text.length()))
                .map(Matcher::lookingAt)
                .orElse(false);
    }

    boolean excludes(String text) {
        return exclude.map(pattern -> pattern.matcher(text).find()).orElse(false);
    }
}
