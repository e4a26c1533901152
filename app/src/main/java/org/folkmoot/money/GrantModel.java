package org.folkmoot.money;

import org.folkmoot.web.Words;

/** What the page of one grant shows. */
record GrantModel(Grant grant, Dossier dossier) {

    String description() {
        return dossier.believed().fact("Description");
    }

    /** The day of the award, the month where no day is known. */
    String awarded(Words t) {
        var published = dossier.believed().facts().stream()
                .filter(fact -> fact.title().equals("Award Date"))
                .count();
        return Printed.day(grant.awarded(), published == 1, t);
    }

    String department() {
        return dossier.believed().fact("Funding Org:Department");
    }

    /** For how many months; empty where the funder did not say. */
    String months() {
        return dossier.believed().fact("Planned Dates:Duration (months)");
    }
}
