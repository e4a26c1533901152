package org.folkmoot.intake;

import java.util.List;
import java.util.Objects;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Files of which rows were refused, or of which nothing could be used, until somebody has dealt with them. */
@Component
class RefusedWaiting implements Waiting {

    private static final int MOST = 20;

    private final Uploads uploads;

    RefusedWaiting(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        return uploads.unseen(MOST).stream()
                .map(upload -> new WaitingItem(
                        words(visit, upload),
                        "/desk/imports/" + upload.id(),
                        Objects.requireNonNull(upload.finished())))
                .toList();
    }

    private static String words(Visit visit, Upload upload) {
        return upload.state() == Upload.State.FAILED
                ? visit.words().say("A file of which nothing could be used: {0}", upload.fileName())
                : visit.words()
                        .say(
                                "{0, plural, one {# refused row} other {# refused rows}} of {1}",
                                upload.counts().refused(), upload.fileName());
    }
}
