package org.folkmoot.register;

import java.util.List;
import java.util.UUID;

/**
 * What is known of an organisation when another list is compared with the register; not for the public.
 *
 * @param names the one that pages show first, then all others
 * @param orgIds its official numbers
 * @param postcodes in capitals, without blanks
 * @param ward or empty
 */
public record Listed(UUID id, List<String> names, List<String> orgIds, List<String> postcodes, String ward) {

    public Listed {
        names = List.copyOf(names);
        orgIds = List.copyOf(orgIds);
        postcodes = List.copyOf(postcodes);
    }
}
