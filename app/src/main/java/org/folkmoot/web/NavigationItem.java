package org.folkmoot.web;

import java.util.List;

/**
 * A slot: one entry of the navigation, which a room offers as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param path its address inside a place, or of the site for one that belongs to no place; with a leading slash:
 *     "/organisations"
 * @param where where it stands
 * @param audience who sees it
 * @param key the letter that, after a g, leads there in the staff's browsers; empty for none
 */
public record NavigationItem(int order, String words, String path, Where where, Audience audience, String key) {

    /** An entry without a key. */
    public NavigationItem(int order, String words, String path, Where where, Audience audience) {
        this(order, words, path, where, audience, "");
    }

    /** An entry that everyone sees. */
    public NavigationItem(int order, String words, String path, Where where) {
        this(order, words, path, where, Audience.EVERYONE);
    }

    /** An entry at the top of every page. */
    public NavigationItem(int order, String words, String path) {
        this(order, words, path, Where.TOP);
    }

    /** An entry of the staff area. */
    public static NavigationItem desk(int order, String words, String path, Audience audience) {
        return new NavigationItem(order, words, path, Where.DESK, audience);
    }

    /** An entry beside the advisers' inbox, on the pages of the staff area that belong to support. */
    public static NavigationItem support(int order, String words, String path, Audience audience) {
        return new NavigationItem(order, words, path, Where.SUPPORT, audience);
    }

    /** What stands in no navigation, and is reached by its key. */
    public static NavigationItem byKey(String key, String words, String path, Audience audience) {
        return new NavigationItem(100, words, path, Where.NOWHERE, audience, key);
    }

    /** What is pressed one after the other. */
    List<String> keys() {
        return List.of("g", key);
    }

    /** The same entry with a key. */
    public NavigationItem by(String letter) {
        return new NavigationItem(order, words, path, where, audience, letter);
    }

    /** The navigations of a page. */
    public enum Where {
        /** At the top of every page of a place. */
        TOP,
        /** In the footer of every page of a place. */
        FOOTER,
        /** In the footer of every page; what it leads to belongs to no place. */
        HOST,
        /** At the top of the pages of the staff area. */
        DESK,
        /** Beneath it, on pages of the staff area that belong to support. */
        SUPPORT,
        /** In none of them. */
        NOWHERE
    }
}
