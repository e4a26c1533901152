package org.folkmoot.support.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How advisers write: paragraphs between empty lines, {@code ## } before a heading, {@code - } or {@code 1. } before a
 * line of a list, {@code **strong**}, {@code [words](https://address)}. Everything else is words as they are, HTML too;
 * templates print it escaped, so that nothing that is written can become a part of the page.
 */
final class Markup {

    private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(.+)");
    private static final Pattern BULLET = Pattern.compile("[-*•]\\s+(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+(.+)");
    private static final Pattern INLINE = Pattern.compile(
            "\\*\\*(?<strong>[^*\\n]{1,500})\\*\\*|\\[(?<words>[^\\[\\]\\n]{1,300})]\\((?<href>[^()\\s]{1,500})\\)"
                    + "|(?<bare>https?://[^\\s<>\"()]{1,500}[^\\s<>\"().,;:!?])");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\"<>\\\\]+|mailto:[^\\s\"<>\\\\:?]+@[^\\s\"<>\\\\:?]+");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<List<Piece>> lines = new ArrayList<>();
    private boolean numbered;

    private Markup() {}

    /** What was written, as a page prints it. */
    static List<Block> read(String words) {
        var markup = new Markup();
        words.lines().map(String::strip).forEach(markup::line);
        markup.end();
        return List.copyOf(markup.blocks);
    }

    /** The addresses of links that lead nowhere a page may lead to, as they were written. */
    static List<String> wrongLinks(String words) {
        return INLINE.matcher(words)
                .results()
                .flatMap(found -> Stream.ofNullable(found.group("href")))
                .filter(href -> !ADDRESS.matcher(href).matches())
                .distinct()
                .toList();
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Block.Heading(pieces(heading.group(1))));
        } else if (!listed(BULLET, false, line) && !listed(NUMBER, true, line)) {
            endList();
            paragraph.add(line);
        }
    }

    private boolean listed(Pattern pattern, boolean inOrder, String line) {
        var found = pattern.matcher(line);
        if (!found.matches()) {
            return false;
        }
        endParagraph();
        if (numbered != inOrder) {
            endList();
            numbered = inOrder;
        }
        lines.add(pieces(found.group(1)));
        return true;
    }

    private void end() {
        endParagraph();
        endList();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(pieces(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private void endList() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Listing(numbered, List.copyOf(lines)));
            lines.clear();
        }
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var found = INLINE.matcher(text);
        var from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(Piece.plain(text.substring(from, found.start())));
            }
            pieces.add(piece(found.group("strong"), found.group("words"), found.group("href"), found.group()));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(Piece.plain(text.substring(from)));
        }
        return pieces;
    }

    private static Piece piece(@Nullable String strong, @Nullable String words, @Nullable String href, String whole) {
        if (strong != null) {
            return new Piece(strong, "", true);
        }
        if (words == null || href == null) {
            return new Piece(whole, whole, false);
        }
        return ADDRESS.matcher(href).matches() ? new Piece(words, href, false) : Piece.plain(words);
    }
}
