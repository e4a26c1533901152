package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    private static final Naming ANN = Naming.of("Ann  Weaver", "ann@w.example");

    @ParameterizedTest
    @CsvSource({
        "Rang Ann Weaver twice, Rang […] twice",
        "ANN WEAVER rang, […] rang",
        "Ann   Weaver., […].",
        "write to ann@w.example please, write to […] please",
        "Joann Weaver rang, Joann Weaver rang",
        "Ann Weavers rang, Ann Weavers rang",
        "joann@w.example, joann@w.example",
        "Ann rang, Ann rang"
    })
    void whatNamesThePersonIsTakenOut(String text, String redacted) {
        assertThat(ANN.redacted(text)).isEqualTo(redacted);
        assertThat(ANN.in(text)).isEqualTo(!text.equals(redacted));
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Weaver and bob@x.example, Ann Weaver and […]",
        "ann@w.example cc bob@x.example, ann@w.example cc […]"
    })
    void addressesOfOthersAreNotShown(String text, String shown) {
        assertThat(ANN.shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "Jo,''", "%,''"})
    void oneWordAloneNamesNobody(String name, String email) {
        var naming = Naming.of(name, email);
        assertThat(naming.like()).isEmpty();
        assertThat(naming.in("Jo and % and nothing")).isFalse();
    }
}
