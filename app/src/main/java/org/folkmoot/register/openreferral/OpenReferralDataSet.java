package org.folkmoot.register.openreferral;

import java.util.List;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.DataSet.Parameter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feed's lists, for the page of open data and the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class OpenReferralDataSet {

    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("search", "words of the name or the description", false),
            new Parameter("page", "which page, from 1", false),
            new Parameter("per_page", "how many at a time, up to 100", false),
            new Parameter("format", "json, or ndjson for one thing a line", false),
            new Parameter("taxonomy_term_id", "only what has this term", false),
            new Parameter("taxonomy_id", "only what has a term of this taxonomy", false),
            new Parameter("organization_id", "only what this organisation provides", false),
            new Parameter("modified_after", "only what was read after this day", false),
            new Parameter("minimal", "true for id, name, status and day only", false));

    @Bean
    DataSet openReferralServices() {
        return set(30, "services", "Services, as Open Referral UK 3.0", "services");
    }

    @Bean
    DataSet openReferralOrganizations() {
        return set(31, "organizations", "Organisations, as Open Referral UK 3.0", "organisations");
    }

    @Bean
    DataSet openReferralServiceAtLocations() {
        return set(32, "service_at_locations", "Services at their places, as Open Referral UK 3.0", "services");
    }

    @Bean
    DataSet openReferralTaxonomyTerms() {
        return set(33, "taxonomy_terms", "Terms by which services and organisations are classed");
    }

    @Bean
    DataSet openReferralTaxonomies() {
        return set(34, "taxonomies", "The ways in which services and organisations are classed");
    }

    private static DataSet set(int order, String path, String title, String... kinds) {
        return new DataSet(
                        order,
                        "/data/openreferral/" + path,
                        title,
                        "A list in pages, for directories of services; each thing also stands at its own id.",
                        "application/json",
                        PARAMETERS,
                        "per_page=5")
                .from(kinds)
                .eachById();
    }
}
