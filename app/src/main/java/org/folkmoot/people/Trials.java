package org.folkmoot.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who can be tried in an invented place, one person for a role. Called in the open transaction of the place. */
@Component
public class Trials {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Trials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person who can be tried.
     *
     * @param about who that is, in a sentence
     * @param first what to do first
     */
    record Trial(Role role, String name, String about, List<Step> first) {}

    /**
     * Something to do.
     *
     * @param path inside the place: "/desk"
     */
    record Step(String words, String path) {}

    /** Whose address is behind a trial, and for which organisation they hold the role. */
    record Who(EmailAddress email, String name, @Nullable UUID organisation) {}

    /**
     * Lets a role be tried as a person.
     *
     * @param first what to do first, and where: paths inside the place
     */
    public void keep(Role role, Person person, @Nullable UUID organisation, String about, Map<String, String> first) {
        var steps = first.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
        jdbc.sql("""
                        insert into people_trial (role, email, name, organisation, about, first)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        on conflict (role) do update set email = excluded.email, name = excluded.name,
                            organisation = excluded.organisation, about = excluded.about, first = excluded.first""")
                .param(role.code())
                .param(person.email())
                .param(person.name())
                .param(organisation)
                .param(about)
                .param(MAPPER.writeValueAsString(steps))
                .update();
    }

    /** All, in the order of the roles. The public may ask this too. */
    List<Trial> all() {
        return jdbc
                .sql("select role, name, about, first from people_tried")
                .query((row, _) -> new Trial(
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getString("name"),
                        row.getString("about"),
                        MAPPER.readValue(row.getString("first"), STEPS)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Trial::role))
                .toList();
    }

    /** Those of the person with this address. */
    List<Trial> of(String email) {
        var roles = jdbc.sql("select role from people_trial where email = ?")
                .param(email)
                .query(String.class)
                .list();
        return roles.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(trial -> roles.contains(trial.role().code()))
                        .toList();
    }

    Optional<Who> who(Role role) {
        return jdbc.sql("select email, name, organisation from people_trial where role = ?")
                .param(role.code())
                .query((row, _) -> new Who(
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        row.getObject("organisation", UUID.class)))
                .optional();
    }
}
