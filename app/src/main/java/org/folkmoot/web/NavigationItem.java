package org.folkmoot.web;

/**
 * A slot: one entry of the navigation, which a room offers as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param path its address inside a place, or of the site for one that belongs to no place; with a leading slash:
 *     "/organisations"
 * @param where where it stands
 */
public record NavigationItem(int order, String words, String path, Where where) {

    /** An entry at the top of every page. */
    public NavigationItem(int order, String words, String path) {
        this(order, words, path, Where.TOP);
    }

    /** The navigations of a page. */
    public enum Where {
        /** At the top of every page of a place. */
        TOP,
        /** In the footer of every page of a place. */
        FOOTER,
        /** In the footer of every page; what it leads to belongs to no place. */
        HOST
    }
}
