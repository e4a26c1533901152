package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a list of organisations: {@code anOrganisation().named("Sale Brass Band").numbered("GB-CHC-1193780")}. */
public record AnOrganisation(Map<String, String> cells) {

    public static AnOrganisation anOrganisation() {
        return new AnOrganisation(Map.of());
    }

    public AnOrganisation named(String name) {
        return with("name", name);
    }

    public AnOrganisation numbered(String orgId) {
        return with("org_id", orgId);
    }

    public AnOrganisation company(String orgId) {
        return with("company_org_id", orgId);
    }

    public AnOrganisation at(String postcode) {
        return with("postcode", postcode);
    }

    public AnOrganisation in(String ward) {
        return with("ward", ward);
    }

    public AnOrganisation doing(String activities) {
        return with("activities", activities);
    }

    /** With a value in any column of a list of organisations. */
    public AnOrganisation with(String column, String value) {
        var more = new LinkedHashMap<>(cells);
        more.put(column, value);
        return new AnOrganisation(more);
    }
}
