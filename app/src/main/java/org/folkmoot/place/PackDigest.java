package org.folkmoot.place;

import org.folkmoot.files.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers by which rules a place was computed, and says where they are other ones now. */
@Component
class PackDigest {

    private final Packs packs;
    private final Imports imports;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PackDigest(Packs packs, Imports imports, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.packs = packs;
        this.imports = imports;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Has everything computed anew where the pack has changed; called in an inside transaction of the place. */
    void follow(Pack pack, Progress progress) {
        imports.waitForOthers();
        var changed = jdbc.sql("""
                        insert into place_pack (digest) values (?)
                        on conflict (only_one) do update set digest = excluded.digest where place_pack.digest <> excluded.digest""").param(packs.digests().get(pack.name())).update();
        if (changed > 0) {
            events.publishEvent(new PackChanged(pack, progress));
        }
    }
}
