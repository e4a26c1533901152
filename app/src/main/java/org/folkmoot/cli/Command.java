package org.folkmoot.cli;

import java.util.List;

/** One thing that {@code bin/folkmoot} can do. */
interface Command {

    /** The word behind {@code bin/folkmoot}. */
    String name();

    /** One line for the list of commands. */
    String summary();

    /** The whole explanation. */
    String help();

    /** Does it and gives the exit code; throws {@link Usage} where the arguments are off. */
    int run(List<String> arguments);
}
