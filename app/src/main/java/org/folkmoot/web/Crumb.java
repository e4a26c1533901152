package org.folkmoot.web;

/**
 * One page above the present one.
 *
 * @param words its title, in the visitor's language
 * @param href its address
 */
public record Crumb(String words, String href) {}
