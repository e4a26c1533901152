package org.folkmoot.money;

import tools.jackson.databind.node.ObjectNode;

/** A published grant with what the standard requires and its funder left out; rules in docs/rules/money.md. */
final class Export {

    private Export() {}

    /** Fills a missing title, description and recipient's identifier from what the row does say. */
    static ObjectNode complete(ObjectNode grant) {
        var recipient = grant.path("recipientOrganization").path(0);
        var name = recipient
                .path("name")
                .asString(grant.path("recipientIndividual").path("name").asString(""));
        if (!grant.has("title")) {
            grant.put("title", "Grant to " + name);
        }
        if (!grant.has("description")) {
            grant.put("description", grant.path("title").stringValue());
        }
        if (recipient instanceof ObjectNode organisation && !organisation.has("id")) {
            organisation.put("id", grant.path("id").stringValue() + "-recipient");
        }
        return grant;
    }
}
