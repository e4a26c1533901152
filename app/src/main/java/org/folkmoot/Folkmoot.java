package org.folkmoot;

import java.util.List;
import org.folkmoot.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedConfigurationBeanNameGenerator;

/** The program. Two rooms may have classes of one name, so parts are known by their whole names. */
@SpringBootApplication(nameGenerator = FullyQualifiedConfigurationBeanNameGenerator.class)
public class Folkmoot {

    public static void main(String[] arguments) {
        System.exit(Cli.run(Folkmoot.class, List.of(arguments), System.out, System.err));
    }
}
