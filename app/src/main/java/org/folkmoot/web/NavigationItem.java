package org.folkmoot.web;

/**
 * A slot: one entry of the navigation, which a room offers as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param path its address inside a place, with a leading slash: "/organisations"
 * @param where whether it stands at the top of every page or in its footer
 */
public record NavigationItem(int order, String words, String path, Where where) {

    /** An entry at the top of every page. */
    public NavigationItem(int order, String words, String path) {
        this(order, words, path, Where.TOP);
    }

    /** The two navigations of a page. */
    public enum Where {
        TOP,
        FOOTER
    }
}
