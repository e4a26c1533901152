package org.folkmoot.web;

/**
 * One step of a piece of work that can be done in any order.
 *
 * @param words what is to be done
 * @param href where; empty while it cannot be begun
 * @param state how far it is, in a word or two
 */
public record Task(String words, String href, String state, Tone tone) {}
