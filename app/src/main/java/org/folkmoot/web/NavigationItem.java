package org.folkmoot.web;

/**
 * A slot: one entry of the main navigation, which a room offers as a bean.
 *
 * @param order where it stands; small numbers first
 * @param words its plain English name
 * @param path its address inside a place, with a leading slash: "/organisations"
 */
public record NavigationItem(int order, String words, String path) {}
