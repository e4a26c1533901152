package org.folkmoot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a template would be printed as it stands, whatever the visitor's language: text between tags, and the texts
 * of attributes that people read or hear.
 */
final class TemplateText {

    private static final Pattern HEADER = Pattern.compile("(?m)^@(import|param) .*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<!doctype[^>]*>");
    private static final Pattern KEYWORD =
            Pattern.compile("@(if|elseif|for|else|endif|endfor|raw|endraw|template[.\\w]*)");
    private static final Pattern READ_ALOUD =
            Pattern.compile("(?:title|alt|aria-label|aria-description|placeholder)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L} \\p{L}");

    private final String source;
    private final StringBuilder printed = new StringBuilder();
    private final List<String> unsaid = new ArrayList<>();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    /** The pieces of fixed text that a template prints; empty for a template as it should be. */
    static List<String> fixed(String template) {
        var text = new TemplateText(
                COMMENT.matcher(HEADER.matcher(template).replaceAll("")).replaceAll(""));
        text.readAll();
        return text.found();
    }

    private List<String> found() {
        var found = new ArrayList<String>();
        READ_ALOUD.matcher(printed).results().map(result -> result.group(1)).forEach(found::add);
        ENTITY.matcher(TAG.matcher(printed).replaceAll("\n"))
                .replaceAll(" ")
                .lines()
                .forEach(found::add);
        unsaid.stream().filter(literal -> SENTENCE.matcher(literal).find()).forEach(found::add);
        found.removeIf(piece -> piece.chars().noneMatch(Character::isLetter));
        return found.stream().map(String::strip).toList();
    }

    private void readAll() {
        while (at < source.length()) {
            var keyword = KEYWORD.matcher(source).region(at, source.length());
            if (source.startsWith("${", at) || source.startsWith("!{", at) || source.startsWith("$unsafe{", at)) {
                at = source.indexOf('{', at);
                skipCode('{', '}');
            } else if (keyword.lookingAt()) {
                at = keyword.end();
                if (at < source.length() && source.charAt(at) == '(') {
                    skipCode('(', ')');
                }
            } else {
                printed.append(source.charAt(at++));
            }
        }
    }

    /** Skips code up to its closing bracket; content in backticks inside it is template again. */
    private void skipCode(char open, char close) {
        int depth = 0;
        do {
            var character = source.charAt(at);
            if (character == '"') {
                skipString();
                continue;
            } else if (source.startsWith("@`", at)) {
                readContent();
                continue;
            }
            depth += character == open ? 1 : character == close ? -1 : 0;
            at++;
        } while (depth > 0 && at < source.length());
    }

    private void skipString() {
        int start = at++;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        if (!source.substring(0, start).stripTrailing().endsWith(".say(")) {
            unsaid.add(source.substring(start + 1, at - 1));
        }
    }

    private void readContent() {
        int start = at + 2;
        int depth = 1;
        for (at = start; depth > 0; at++) {
            if (source.startsWith("@`", at)) {
                depth++;
                at++;
            } else if (source.charAt(at) == '`') {
                depth--;
            }
        }
        var inner = new TemplateText(source.substring(start, at - 1));
        inner.readAll();
        printed.append('\n').append(inner.printed).append('\n');
        unsaid.addAll(inner.unsaid);
    }
}
