package org.folkmoot.web;

/**
 * How a place's own body wants its pages to look.
 *
 * @param name what the body prints at the top; empty where pages carry the place's own name
 * @param logo the address of its picture, or empty
 * @param style the address of the style sheet with its colours, or empty
 */
public record Look(String name, String logo, String style) {

    /** Nothing of its own. */
    public static final Look USUAL = new Look("", "", "");
}
