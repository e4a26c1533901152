package org.folkmoot.files;

/** A file of which nothing can be used; the message is a sentence that says why and what to do. */
public final class FileUnusable extends RuntimeException {

    public FileUnusable(String sentence) {
        super(sentence);
    }
}
