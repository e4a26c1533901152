package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Role;
import org.folkmoot.web.Wall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks for every address as everyone, in their own place and in another, and compares with the reviewed table. */
@House
class WallTest {

    private static final Path TABLE = Path.of("..", "docs", "who-can-see-what.csv");
    private static final UUID ORGANISATION = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Routes routes;

    @LocalServerPort
    private int port;

    private Locality home;
    private Locality abroad;

    @BeforeEach
    void places() {
        home = fresh.place("wall-home");
        abroad = fresh.place("wall-abroad");
    }

    @Test
    void theTableInTheRepositoryIsWhatTheProgramDoes() throws IOException {
        var does = WallPages.csv(routes.all());
        Files.writeString(Path.of("target", "who-can-see-what.csv"), does);
        assertThat(does)
                .as("docs/who-can-see-what.csv; once somebody has read and agreed what changed, copy"
                        + " app/target/who-can-see-what.csv over it")
                .isEqualTo(Files.readString(TABLE));
    }

    @Test
    void everyAddressThatIsNotOpenToEveryoneLiesWhereNothingIsSaidAboutIt() {
        assertThat(routes.all().stream()
                        .filter(route -> route.audience() != Audience.EVERYONE)
                        .filter(route -> !Wall.hides(path(route, home))))
                .isEmpty();
    }

    @Test
    void whatIsNotYoursIsNotThere() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var person : people().entrySet()) {
            for (var place : List.of(home, abroad)) {
                var absent = new Absent(person.getValue(), place);
                for (var route : routes.all()) {
                    var opens = place.equals(home)
                            ? person.getKey().opens(route.audience())
                            : route.audience() == Audience.EVERYONE || isOwnEverywhere(person.getKey(), route);
                    if (!opens) {
                        asked++;
                        absent.compare(route, path(route, place))
                                .ifPresent(it -> wrong.add(person.getKey().code() + ": " + it));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void whatIsYoursOpens() {
        for (var person : people().entrySet()) {
            for (var route : routes.all()) {
                var path = path(route, home);
                if (route.method().equals("GET")
                        && !route.path().replace("{locality}", "").contains("{")
                        && route.audience() != Audience.EVERYONE
                        && person.getKey().opens(route.audience())) {
                    assertThat(person.getValue().get(path).statusCode())
                            .as(person.getKey().code() + " " + path)
                            .isNotEqualTo(404);
                }
            }
        }
    }

    /** The host runs the machine in every place; whoever is signed in has pages of their own in every place. */
    private static boolean isOwnEverywhere(Onlooker person, Route route) {
        return (route.audience() == Audience.SIGNED_IN && person.visitor().signedIn())
                || (route.audience() == Audience.HOSTS && person.visitor().holds(Role.HOST));
    }

    private Map<Onlooker, Client> people() {
        var people = new HashMap<Onlooker, Client>();
        for (var onlooker : Onlooker.ALL) {
            people.put(onlooker, client(onlooker));
        }
        return people;
    }

    private Client client(Onlooker onlooker) {
        if (onlooker.code().equals("public")) {
            return new Client(port, "");
        }
        var name = "wall-" + onlooker.code();
        Role.of(onlooker.code()).ifPresent(role -> {
            if (role == Role.HOST) {
                somebody.makeHost(name);
            } else {
                somebody.give(home, name, role, role.ofAnOrganisation() ? ORGANISATION : null);
            }
        });
        return somebody.signedIn(port, name);
    }

    private static String path(Route route, Locality place) {
        return route.path()
                .replace("{locality}", place.name())
                .replace("{" + Wall.ORGANISATION + "}", ORGANISATION.toString())
                .replaceAll("\\{[^}]*}", "01900000-0000-7000-8000-00000000000f");
    }

    /** What one person gets for addresses that are not there in a place, asked once for each room that is hidden. */
    private record Absent(Client client, Locality place, Map<String, Map<String, Object>> nothing) {

        Absent(Client client, Locality place) {
            this(client, place, new HashMap<>());
        }

        java.util.Optional<String> compare(Route route, String path) {
            var methods =
                    route.method().equals("GET") ? List.of("GET", "HEAD", "PUT") : List.of("POST", "GET", "DELETE");
            for (var method : methods) {
                if (method.equals("GET") && route.method().equals("POST")) {
                    continue;
                }
                var absent = path.replaceFirst("/(my|desk|host|yours)(/.*|$)", "/$1/nothing-of-the-kind");
                var answer = told(method, path);
                var expected = nothing.computeIfAbsent(method + " " + absent, _ -> told(method, absent));
                if (!answer.equals(expected)) {
                    return java.util.Optional.of(method + " " + path + " answers " + answer + " and not " + expected);
                }
            }
            return java.util.Optional.empty();
        }

        private Map<String, Object> told(String method, String path) {
            var token =
                    client.secret().isEmpty() ? "" : "_form=" + org.folkmoot.web.SessionCookie.token(client.secret());
            return told(client.send(method, path, method.equals("POST") ? token : ""), path);
        }

        private static Map<String, Object> told(HttpResponse<String> answer, String path) {
            var told = new TreeMap<String, Object>();
            told.put("status", answer.statusCode());
            told.put(
                    "body",
                    answer.body()
                            .replaceAll(
                                    "href=\"[^\"]*\" aria-current=\"page\"|href=\"/wall-[a-z]*/desk[^\"]*\"", "DESK")
                            .replace(Site.encoded(path), "PATH")
                            .replace(path, "PATH"));
            answer.headers().map().forEach((name, values) -> {
                if (!List.of("date", "content-length", "connection", "keep-alive")
                        .contains(name)) {
                    told.put(name, values);
                }
            });
            return told;
        }
    }
}
