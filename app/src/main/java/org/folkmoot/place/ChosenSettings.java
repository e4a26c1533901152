package org.folkmoot.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.web.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the administrators of a place set, and what it was before. Called in an inside transaction of the place. */
@Component
public class ChosenSettings {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Log log;
    private final InstantSource clock;

    ChosenSettings(Transactions transactions, JdbcClient jdbc, Log log, InstantSource clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** How often something was saved: the number of the newest save, 0 before the first. */
    public int number() {
        return jdbc.sql("select coalesce(max(number), 0) from place_setting")
                .query(Integer.class)
                .single();
    }

    /** What was set after so many saves. */
    public Chosen at(int number) {
        var values = new EnumMap<Setting, String>(Setting.class);
        jdbc.sql("""
                        select distinct on (field) field, value from place_setting where number <= ?
                        order by field, number desc""").param(number).query(row -> {
            var value = row.getString("value");
            Setting.of(row.getString("field")).ifPresent(setting -> values.put(setting, value));
        });
        return new Chosen(values);
    }

    /**
     * Saves what differs, each with its line in the public log.
     *
     * @param seen how many saves there were when the person began; where there are more by now it is refused as {@code
     *     overtaken}, and nothing has changed
     */
    public Decision save(int seen, Chosen chosen, UUID by) {
        transactions.changes();
        jdbc.sql("lock table place_setting in share row exclusive mode").update();
        var number = number();
        if (number != seen) {
            return Decision.refused("overtaken", "Somebody else has saved settings since you opened this page.");
        }
        var now = clock.instant().toString();
        for (var setting : chosen.differences(at(number))) {
            jdbc.sql("""
                            insert into place_setting (field, number, value, changed_by, changed_at)
                            values (?, ?, ?, ?, ?::timestamptz)""")
                    .params(setting.code(), number + 1, chosen.value(setting), by, now)
                    .update();
            log.stage(
                    Act.of(Kind.SETTING_CHANGED).fact("setting", setting.code()).person("by", by));
        }
        return Decision.allowed();
    }

    /** What was changed after so many saves, the newest first, at most 50. */
    public List<SettingChange> changes(int after) {
        return jdbc.sql("""
                        select number, field, was, value, changed_by, changed_at from (
                            select *, coalesce(lag(value) over (partition by field order by number), '') as was
                            from place_setting) told
                        where number > ? order by number desc, field limit 50""").param(after).query((row, _) -> change(row)).list();
    }

    private static SettingChange change(ResultSet row) throws SQLException {
        return new SettingChange(
                row.getInt("number"),
                Setting.of(row.getString("field")).orElseThrow(),
                row.getString("was"),
                row.getString("value"),
                row.getObject("changed_by", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
