package org.folkmoot.place;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param rgb 0 to 0xffffff
 */
public record Colour(int rgb) {

    /** What text stands on: the page, and cards and forms on it. */
    static final Colour PAPER = new Colour(0xfbf8f1);

    static final Colour WHITE = new Colour(0xffffff);
    static final Colour INK = new Colour(0x1d2a26);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int BYTE = 0xff;

    /** Reads "#0b5d4b", with or without its sign; empty where it is none. */
    public static Optional<Colour> read(String text) {
        var hex = HEX.matcher(text.strip());
        return hex.matches() ? Optional.of(new Colour(Integer.parseInt(hex.group(1), 16))) : Optional.empty();
    }

    /** As style sheets write it: "#0b5d4b". */
    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /** How far two colours stand apart, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int part) {
        var share = (part & BYTE) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** With so much of another colour in it, from 0 to 1. */
    Colour mixed(Colour other, double share) {
        return new Colour(mixed(other, share, 16) | mixed(other, share, 8) | mixed(other, share, 0));
    }

    private int mixed(Colour other, double share, int shift) {
        var here = (rgb >> shift) & BYTE;
        var there = (other.rgb >> shift) & BYTE;
        return (int) Math.round(here + (there - here) * share) << shift;
    }
}
