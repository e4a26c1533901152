package org.folkmoot.cli;

import java.util.List;

/** Explains {@code count}, which the shell hands to the tally alone, without this program. */
final class Count implements Command {

    @Override
    public String name() {
        return "count";
    }

    @Override
    public String summary() {
        return "counts files of ballots, exactly";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot count [--rule RULE] [--seats N] [--seed TEXT] [--json] FILE...

                Counts files of ballots (BLT, HIL, CSV) by a rule: scottish (where none is named), ers97, meek, irv,
                schulze, approval or plurality. --seats takes the place of the number in the file, --seed draws the
                lots, --json prints one line of JSON for each file.

                Exit code 0, or 2 where a file cannot be used; the others are still counted.""";
    }

    @Override
    public int run(List<String> arguments) {
        throw new Usage("This is done by bin/folkmoot itself.");
    }
}
