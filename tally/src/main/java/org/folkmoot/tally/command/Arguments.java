package org.folkmoot.tally.command;

import java.util.List;
import org.folkmoot.tally.Rule;

/** What was asked for on the command line. */
record Arguments(Rule rule, int seats, boolean json, List<String> files) {

    static final String USAGE = "Usage: folkmoot count [--rule scottish|ers97|meek|irv|schulze|approval|plurality]"
            + " [--seats N] [--seed TEXT] [--json] FILE...";

    static Arguments parse(List<String> words) throws UnusableArguments {
        return new ArgumentParser(words.iterator()).parse();
    }
}
