package org.folkmoot.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.folkmoot.web.PictureSubject.Told;
import org.folkmoot.web.picture.Poster;
import org.springframework.stereotype.Component;

/** Draws pictures one at a time, so that they never take more than one processor, and keeps the latest ones. */
@Component
class Drawings {

    private static final int MOST = 64;
    private static final int SECONDS = 2;

    private final Map<Poster, byte[]> kept = Collections.synchronizedMap(new Latest());
    private final Semaphore pencil = new Semaphore(1, true);

    LinkPicture of(String place, Told told) {
        return new LinkPicture(this, new Poster(place, told.title(), told.figure(), told.words()));
    }

    /** The picture as PNG; nothing where too many others are being drawn. */
    Optional<byte[]> png(Poster poster) {
        var known = kept.get(poster);
        return known == null ? drawn(poster) : Optional.of(known);
    }

    private Optional<byte[]> drawn(Poster poster) {
        try {
            if (!pencil.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(kept.computeIfAbsent(poster, Poster::png));
        } finally {
            pencil.release();
        }
    }

    private static final class Latest extends LinkedHashMap<Poster, byte[]> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Poster, byte[]> eldest) {
            return size() > MOST;
        }
    }
}
