package org.folkmoot.people;

import java.util.Map;
import java.util.Set;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.post.Invented;
import org.folkmoot.post.PretendedPost;
import org.springframework.stereotype.Component;

/** The post of invented places: it stays there, and stories tell what became of it. */
@Component
class InventedPost implements Invented, Telling {

    private final Places places;
    private final PretendedPost post;
    private final Cast cast;

    InventedPost(Places places, PretendedPost post, Cast cast) {
        this.places = places;
        this.post = post;
        this.cast = cast;
    }

    @Override
    public boolean is(Locality place) {
        return places.settings(place).sample();
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of("post-sent", Set.of(), "post-returned", Set.of("who", "status"));
    }

    @Override
    public void tell(Told act) {
        if (act.act().equals("post-sent")) {
            post.send();
        } else if (!post.comeBack(cast.address(act, "who").text(), act.text("status"))) {
            throw act.mistake("no letter was sent to \"%s\"".formatted(act.text("who")));
        }
    }
}
