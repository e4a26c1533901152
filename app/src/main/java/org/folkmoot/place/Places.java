package org.folkmoot.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.database.CannotStart;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each place is, and the pack of its jurisdiction. Kept, so that every page may ask. */
@Component
public class Places {

    private static final int PLACES = 500;

    private final Transactions transactions;
    private final Localities localities;
    private final JdbcClient jdbc;
    private final Packs packs;
    private final Kept<Class<Settings>, Settings> kept;
    private final Kept<Class<Chosen>, Chosen> chosen;
    private final Map<String, Pack> real = new ConcurrentHashMap<>();

    Places(Transactions transactions, Localities localities, JdbcClient jdbc, Packs packs) {
        this.transactions = transactions;
        this.localities = localities;
        this.jdbc = jdbc;
        this.packs = packs;
        this.kept = new Kept<>(transactions, PLACES);
        this.chosen = new Kept<>(transactions, PLACES);
    }

    /** What the place is. */
    public Settings settings(Locality place) {
        return transactions.reading(place, () -> kept.get(Settings.class, this::read));
    }

    /** What its administrators have set. */
    public Chosen chosen(Locality place) {
        return transactions.reading(place, () -> chosen.get(Chosen.class, this::readChosen));
    }

    /** On which days the body works, by the calendar of its jurisdiction and its own. */
    public WorkingDays workingDays(Locality place) {
        var pack = pack(place);
        var own = chosen(place);
        return pack.workingDays().of(own.workingDays(pack), own.closedDays());
    }

    /** The rules and words of the place's jurisdiction; invented registers in a sample only. */
    public Pack pack(Locality place) {
        var settings = settings(place);
        var jurisdiction = settings.jurisdiction();
        var pack = packs.pack(jurisdiction)
                .orElseThrow(() -> new CannotStart(
                        "The place " + place.name() + " needs packs/" + jurisdiction + ", which is not there."));
        return settings.sample() ? pack : real.computeIfAbsent(jurisdiction, _ -> pack.real());
    }

    /** Makes a place where there is none, and keeps what it is. */
    public Locality make(String name, Settings settings) {
        var place = localities.create(name);
        transactions.inside(
                place,
                () -> jdbc.sql("""
                insert into place_locality (name, title, jurisdiction, zone, authority, corrections, data_of,
                    demonstration, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (only_one) do update set name = excluded.name, title = excluded.title,
                    jurisdiction = excluded.jurisdiction, zone = excluded.zone, authority = excluded.authority,
                    corrections = excluded.corrections, data_of = excluded.data_of, demonstration = excluded.demonstration,
                    sample = excluded.sample
                where (place_locality.*) is distinct from (excluded.*)""")
                        .params(
                                settings.name(),
                                settings.title(),
                                settings.jurisdiction(),
                                settings.zone(),
                                settings.authority(),
                                settings.corrections(),
                                settings.dataOf(),
                                settings.demonstration(),
                                settings.sample())
                        .update());
        return place;
    }

    private Settings read() {
        return jdbc.sql("select * from place_locality")
                .query((row, _) -> settings(row))
                .optional()
                .orElse(Settings.UNKNOWN);
    }

    private Chosen readChosen() {
        var values = new EnumMap<Setting, String>(Setting.class);
        jdbc.sql("select field, value from place_chosen").query(row -> {
            var value = row.getString("value");
            Setting.of(row.getString("field")).ifPresent(setting -> values.put(setting, value));
        });
        return new Chosen(values);
    }

    private static Settings settings(ResultSet row) throws SQLException {
        return new Settings(
                row.getString("name"),
                row.getString("title"),
                row.getString("jurisdiction"),
                row.getString("zone"),
                row.getString("authority"),
                row.getString("corrections"),
                row.getString("data_of"),
                row.getBoolean("demonstration"),
                row.getBoolean("sample"));
    }
}
