package org.folkmoot.web;

/**
 * A slot: one entry of the navigation, which a room offers as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param path its address inside a place, or of the site for one that belongs to no place; with a leading slash:
 *     "/organisations"
 * @param where where it stands
 * @param audience who sees it
 */
public record NavigationItem(int order, String words, String path, Where where, Audience audience) {

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

    /** The navigations of a page. */
    public enum Where {
        /** At the top of every page of a place. */
        TOP,
        /** In the footer of every page of a place. */
        FOOTER,
        /** In the footer of every page; what it leads to belongs to no place. */
        HOST,
        /** At the top of the pages of the staff area. */
        DESK
    }
}
