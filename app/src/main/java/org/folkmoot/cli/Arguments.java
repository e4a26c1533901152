package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a command: words, and options that begin with {@code --}.
 *
 * @param options by name without the hyphens; a flag has an empty value
 */
record Arguments(List<String> words, Map<String, String> options) {

    /**
     * Reads them.
     *
     * @param valued options that are followed by a value, as the next word or behind {@code =}
     * @param flags options without one
     * @throws Usage where an option is not known or has no value
     */
    static Arguments read(List<String> given, Set<String> valued, Set<String> flags) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        for (var i = 0; i < given.size(); i++) {
            var word = given.get(i);
            if (!word.startsWith("--") || word.length() == 2) {
                words.add(word);
                continue;
            }
            var parts = word.substring(2).split("=", 2);
            if (flags.contains(parts[0]) && parts.length == 1) {
                options.put(parts[0], "");
            } else if (!valued.contains(parts[0])) {
                throw new Usage("There is no option " + word + ".");
            } else if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else if (++i < given.size()) {
                options.put(parts[0], given.get(i));
            } else {
                throw new Usage("The option " + word + " needs a value behind it.");
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }
}
