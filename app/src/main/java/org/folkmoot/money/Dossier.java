package org.folkmoot.money;

import java.util.List;

/** All that is on file of one grant: what each source states, the one believed first, and what was stated before. */
record Dossier(List<Statement> statements, List<Superseded> history) {

    Statement believed() {
        return statements.getFirst();
    }
}
