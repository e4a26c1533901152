package org.folkmoot.web;

/** A slot: what a room shows on the front page of a place. */
public interface FrontPart {

    /** Where it stands among the others; small numbers first. */
    int order();

    /** The part of the page; called in the open transaction of the place. */
    Page.Template part(Visit visit);
}
