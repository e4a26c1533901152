package org.folkmoot.support.resources;

/**
 * The words of an article.
 *
 * @param topic a code of the pack
 */
record Text(String topic, String title, String summary, String words) {

    static final Text EMPTY = new Text("", "", "", "");
}
