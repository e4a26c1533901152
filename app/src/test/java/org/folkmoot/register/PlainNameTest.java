package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALE BRASS BAND | Sale Brass Band",
                "THE FRIENDS OF JOHN LEIGH PARK | The Friends of John Leigh Park",
                "VOLUNTARY AND COMMUNITY ACTION TRAFFORD LTD | Voluntary and Community Action Trafford Ltd",
                "ST MARY'S PTA | St Mary's PTA",
                "ST. VINCENT DE PAUL SOCIETY (ENGLAND AND WALES) | St. Vincent De Paul Society (England and Wales)",
                "1ST SALE (ST PAUL'S) SCOUT GROUP | 1st Sale (St Paul's) Scout Group",
                "TRAFFORD U3A | Trafford U3A",
                "STOKE-ON-TRENT RFC | Stoke-On-Trent RFC",
                "\"THE HUB\" ALTRINCHAM | \"The Hub\" Altrincham",
                "A NEW START FOR ALL CIC | A New Start for All CIC",
                "YMCA MANCHESTER | YMCA Manchester",
                "CAFÉ ÉCLAIR | Café Éclair",
                "O’NEILL'S TRUST | O’neill's Trust",
                "Sale Brass Band | Sale Brass Band",
                "McDONALD House | McDONALD House",
                "RNLI | RNLI",
                "MIND | MIND",
                "the small ones | the small ones",
                "東京 TOKYO CLUB | 東京 Tokyo Club"
            })
    void writesNamesInCapitalsAsPeopleDo(String printed, String plain) {
        assertThat(PlainName.of(printed)).isEqualTo(plain);
    }
}
