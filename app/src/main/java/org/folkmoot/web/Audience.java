package org.folkmoot.web;

/** Who may open a page. */
public enum Audience {
    /** Anyone who may look, without signing in. */
    EVERYONE
}
