package org.folkmoot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Folkmoot {

    public static void main(String[] arguments) {
        SpringApplication.run(Folkmoot.class, arguments);
    }
}
