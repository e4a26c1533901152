package org.folkmoot.register;

import java.util.UUID;

/**
 * What other rooms call an organisation.
 *
 * @param name as pages print it
 * @param address what stands for it in addresses: an official number, else its id
 * @param summary what it does, in a few lines; may be empty
 * @param confirmed whether an official register has it
 */
public record Entry(UUID id, String name, String address, String summary, boolean confirmed) {

    static Entry of(Card card) {
        return new Entry(card.id(), PlainName.of(card.name()), card.address(), card.summary(), card.confirmed());
    }

    /** The path of its public page inside the place. */
    public String path() {
        return "/organisations/" + address;
    }
}
