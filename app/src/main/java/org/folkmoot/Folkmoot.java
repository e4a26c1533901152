package org.folkmoot;

import java.util.List;
import org.folkmoot.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Folkmoot {

    public static void main(String[] arguments) {
        System.exit(Cli.run(Folkmoot.class, List.of(arguments), System.out, System.err));
    }
}
