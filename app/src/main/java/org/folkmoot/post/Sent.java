package org.folkmoot.post;

import org.folkmoot.web.Frame;

/**
 * Who sends a letter, for its foot.
 *
 * @param site the address of the place's pages, or of the whole site
 * @param stop the page that stops such letters, or empty where they cannot be stopped
 */
record Sent(Frame frame, Purpose purpose, String site, String stop) {}
