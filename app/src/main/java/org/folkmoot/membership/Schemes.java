package org.folkmoot.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.register.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of membership of a place. */
@Component
class Schemes {

    private static final String ALL =
            "select id, name, basis, months, grace_days, fee, currency, remind_days from membership_scheme";
    private static final int A_YEAR = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    Schemes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Scheme> all() {
        return jdbc.sql(ALL + " order by folded, id")
                .query((row, _) -> scheme(row))
                .list();
    }

    Optional<Scheme> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query((row, _) -> scheme(row))
                .optional();
    }

    /** The kind of this name; made, for a year at a time and without a fee, where there is none. */
    Scheme named(String name, boolean company, @Nullable UUID source) {
        var folded = Folded.of(name).isEmpty() ? name : Folded.of(name);
        jdbc.sql("""
                        insert into membership_scheme (id, name, folded, basis, months, import)
                        values (?, ?, ?, ?, ?, ?) on conflict (folded) do nothing""")
                .param(FreshId.at(clock.instant()))
                .param(name)
                .param(folded)
                .param(company ? "company" : "network")
                .param(company ? null : A_YEAR)
                .param(source)
                .update();
        return jdbc.sql(ALL + " where folded = ?")
                .param(folded)
                .query((row, _) -> scheme(row))
                .single();
    }

    /** Changes a kind; what was recorded under it stays. */
    void change(Scheme scheme) {
        jdbc.sql("""
                        update membership_scheme set name = ?, basis = ?, months = ?, grace_days = ?, fee = ?,
                            currency = ?, remind_days = ?, touched = now() where id = ?""")
                .param(scheme.name())
                .param(scheme.company() ? "company" : "network")
                .param(scheme.months())
                .param(scheme.graceDays())
                .param(scheme.fee())
                .param(scheme.currency())
                .param(scheme.remindDays())
                .param(scheme.id())
                .update();
    }

    private static Scheme scheme(ResultSet row) throws SQLException {
        var fee = row.getBigDecimal("fee");
        return new Scheme(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("basis").equals("company"),
                row.getObject("months", Integer.class),
                row.getInt("grace_days"),
                fee == null ? null : fee.setScale(2),
                row.getString("currency"),
                row.getObject("remind_days", Integer.class));
    }
}
