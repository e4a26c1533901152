package org.folkmoot.place.need;

import java.util.List;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.DataSet.Parameter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured in areas, as it is offered to other programs. */
@Configuration(proxyBeanMethods = false)
class NeedDataSets {

    private static final String CSV = "text/csv";

    @Bean
    DataSet needAsCsv() {
        return new DataSet(
                        40,
                        "/data/need.csv",
                        "Need and support, as CSV",
                        "One measure of need in every ward or small area, beside how much support there is: the table"
                                + " under the map.",
                        CSV,
                        List.of(
                                new Parameter("indicator", "the code of a measure of need", true),
                                new Parameter("layer", "ward or small-area", false),
                                new Parameter("support", "organisations or grants", false)),
                        "indicator=population&layer=ward")
                .from("indicators", "areas", "organisations", "grants");
    }

    @Bean
    DataSet indicatorsAsCsv() {
        return new DataSet(
                        41,
                        "/data/indicators.csv",
                        "Measures of need, as CSV",
                        "What is measured here, what each figure means and does not say, and where it comes from.",
                        CSV,
                        List.of(),
                        "")
                .from("indicators");
    }

    @Bean
    DataSet areasAsCsv() {
        return new DataSet(
                        42,
                        "/data/areas.csv",
                        "Areas, as CSV",
                        "Every area with its code, its name and the point in its middle.",
                        CSV,
                        List.of(),
                        "")
                .from("areas", "lookups", "postcodes");
    }
}
