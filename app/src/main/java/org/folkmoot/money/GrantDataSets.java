package org.folkmoot.money;

import java.util.List;
import org.folkmoot.web.DataSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room offers to other programs. */
@Configuration(proxyBeanMethods = false)
class GrantDataSets {

    @Bean
    DataSet grantsAsJson() {
        return new DataSet(
                        20,
                        "/data/grants.json",
                        "Grants, as 360Giving JSON",
                        "Every grant in the 360Giving Data Standard 1.4, with who published it and on what terms.",
                        "application/json",
                        List.of(),
                        "")
                .from("grants");
    }

    @Bean
    DataSet grantsAsCsv() {
        return new DataSet(
                        21,
                        "/data/grants.csv",
                        "Grants, as 360Giving CSV",
                        "The same as a table, with the standard's column titles.",
                        "text/csv",
                        List.of(),
                        "")
                .from("grants");
    }
}
