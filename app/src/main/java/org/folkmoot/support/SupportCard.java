package org.folkmoot.support;

/**
 * A slot: what else support has for groups, shown on the page on which they ask; a part of this room offers it as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param what a plain English sentence on what one finds there
 * @param path its address inside a place, with a leading slash: "/events"
 */
public record SupportCard(int order, String words, String what, String path) {}
