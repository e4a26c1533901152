package org.folkmoot.register;

import java.util.List;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.DataSet.Parameter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register offers to other programs. */
@Configuration(proxyBeanMethods = false)
class RegisterDataSets {

    @Bean
    DataSet organisationsAsJson() {
        return new DataSet(
                        10,
                        "/data/organisations.json",
                        "Organisations, searched",
                        "The same search as on the page, 20 organisations at a time.",
                        "application/json",
                        List.of(
                                new Parameter("q", "any name or number", false),
                                new Parameter("near", "a postcode; sorts by distance", false),
                                new Parameter("ward", "the code of a ward", false),
                                new Parameter("activity", "the code of a UK-CAT tag or an ICNPTSO class", false),
                                new Parameter("page", "which page, from 1", false),
                                new Parameter("per_page", "how many at a time, up to 100", false)),
                        "q=food&per_page=5")
                .from("organisations", "other-names", "mergers");
    }

    @Bean
    DataSet organisationsAsCsv() {
        return new DataSet(
                        11,
                        "/data/organisations.csv",
                        "Organisations, all of them",
                        "Every organisation in one file for a spreadsheet or a program.",
                        "text/csv",
                        List.of(),
                        "")
                .from("organisations", "other-names", "mergers");
    }
}
