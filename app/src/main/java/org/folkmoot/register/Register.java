package org.folkmoot.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register, as other rooms ask it: in the open transaction of the place. */
@Component
public class Register {

    private static final String NAMED = "select " + Listing.COLUMNS + """
             from register_organisation
            where id = coalesce(cast(? as uuid), (select organisation from register_number where org_id = ?))""";

    private final JdbcClient jdbc;
    private final Alike alike;

    Register(JdbcClient jdbc, Alike alike) {
        this.jdbc = jdbc;
        this.alike = alike;
    }

    /** The organisation of this id. */
    public Optional<Entry> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** Those of these ids that there are, by id. */
    public Map<UUID, Entry> find(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Entry>();
        jdbc.sql("select " + Listing.COLUMNS + " from register_organisation where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> Listing.card(row))
                .list()
                .forEach(card -> found.put(card.id(), Entry.of(card)));
        return found;
    }

    /** The organisation that an address names, by an official number or by its id. */
    public Optional<Entry> named(String address) {
        return address.indexOf('\0') >= 0
                ? Optional.empty()
                : jdbc.sql(NAMED)
                        .param(Dossiers.id(address))
                        .param(address)
                        .query((row, _) -> Entry.of(Listing.card(row)))
                        .optional();
    }

    /** Those of these ids that there are, with what has become of each, by id. */
    public Map<UUID, Fate> fates(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Fate>();
        jdbc.sql(Fate.FIND)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> Fate.of(row))
                .list()
                .forEach(fate -> found.put(fate.entry().id(), fate));
        return found;
    }

    /** How large those of these ids are, and where, by id. */
    public Map<UUID, Placed> placed(Collection<UUID> ids) {
        var found = new HashMap<UUID, Placed>();
        jdbc.sql("""
                        select o.id, o.size, o.ward, w.answers->>'people' as people
                        from register_organisation o left join register_own w on w.organisation = o.id
                        where o.id = any(?)""").param(ids.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Placed(row.getString("size"), row.getString("ward"), codes(row.getString("people"))));
        });
        return found;
    }

    /**
     * How large an organisation is, where, and for whom; to be counted, and shown of none alone.
     *
     * @param size a code of the pack's income bands, or null
     * @param ward the ward of its address, or null; never of a group whose place is withheld
     * @param people codes of the pack's equality groups, if it said of itself that it is led by or mainly for some
     */
    public record Placed(@Nullable String size, @Nullable String ward, List<String> people) {}

    private static List<String> codes(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** Organisations whose names have words that begin as these do, while somebody types them; at most eight. */
    public List<Entry> typed(String beginning) {
        return alike.begunBy(beginning).stream().map(Entry::of).toList();
    }

    /**
     * The organisations that are written to at these addresses, by address: what a register holds for them, or what they
     * say themselves. Only for the staff, in an inside transaction.
     */
    public Map<String, List<Entry>> writtenTo(Collection<String> emails) {
        var found = new HashMap<String, List<Entry>>();
        jdbc.sql("""
                        select a.email, o.* from (select email, organisation from register_mailbox where email = any(:emails)
                            union select answers->>'email', organisation from register_own
                            where answers->>'email' = any(:emails) and left_on is null
                            union select email, organisation from register_said_mailbox where email = any(:emails)) a
                        join register_organisation o on o.id = a.organisation order by o.sort_name""").param("emails", emails.toArray(String[]::new)).query(row -> {
            found.computeIfAbsent(row.getString("email"), _ -> new ArrayList<>())
                    .add(Entry.of(Listing.card(row)));
        });
        return found;
    }

    /** Organisations that may be the one of this name, the likeliest first; at most eight. */
    public List<Entry> alike(String name) {
        return alike.to(name).stream().map(Entry::of).toList();
    }
}
