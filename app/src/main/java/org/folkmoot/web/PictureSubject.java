package org.folkmoot.web;

import java.util.Optional;

/** A slot: what the picture beside a shared link says of the pages of a room. */
public interface PictureSubject {

    /**
     * What it says of one page; nothing where the page is another room's, or not there. Called in the open transaction.
     *
     * @param path of the page within its place, decoded: "/", "/organisations/GB-CHC-1193780"
     */
    Optional<Told> of(Visit visit, String path);

    /**
     * What a picture says.
     *
     * @param title the page's name
     * @param figure one figure of it, as people read it; may be empty
     * @param words what the figure counts; may be empty
     */
    record Told(String title, String figure, String words) {}
}
