package org.folkmoot.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.place.Told;
import org.springframework.stereotype.Component;

/** Which organisation a story means: by its official number, else by its whole name. In the open transaction of the place. */
@Component
public class Meant {

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]+)}");

    private final Register register;

    Meant(Register register) {
        this.register = register;
    }

    public Entry organisation(Told act, String key) {
        return named(act, act.text(key));
    }

    /** A path in which the organisation in braces is named by its id: {@code /my/organisations/{XI-SAMPLE-0004}}. */
    public String path(Told act, String path) {
        return IN_BRACES
                .matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(named(act, found.group(1)).id().toString()));
    }

    private Entry named(Told act, String words) {
        return register.named(words)
                .or(() -> register.alike(words).stream()
                        .filter(entry -> entry.name().equals(words))
                        .findFirst())
                .orElseThrow(() -> act.mistake("no organisation here is \"%s\"".formatted(words)));
    }
}
