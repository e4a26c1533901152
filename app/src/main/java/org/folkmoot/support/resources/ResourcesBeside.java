package org.folkmoot.support.resources;

import java.util.List;
import org.folkmoot.support.Suggesting;
import org.folkmoot.support.Suggestion;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Articles on the topic of a case, beside it. */
@Component
class ResourcesBeside implements Suggesting {

    private static final int MOST = 5;

    private final Resources resources;

    ResourcesBeside(Resources resources) {
        this.resources = resources;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Suggestion> onTopic(Visit visit, String topic) {
        return resources.onTopic(topic, MOST).stream()
                .map(it -> new Suggestion(it.title(), it.path()))
                .toList();
    }
}
