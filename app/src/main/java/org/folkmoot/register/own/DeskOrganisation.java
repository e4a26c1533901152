package org.folkmoot.register.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Person;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;

/**
 * What the staff see of one organisation.
 *
 * @param mailbox the address that the staff took from a register, if they did
 * @param said the address that a source says, if one does
 * @param known those who are named in it, by id
 * @param more the parts of other rooms
 */
record DeskOrganisation(
        Entry entry,
        Optional<OwnEntry> own,
        List<Summary> summary,
        List<Contacts.Contact> contacts,
        List<Change> history,
        List<Claim> claims,
        List<Note> notes,
        Optional<Recovery> recovery,
        Optional<EmailAddress> mailbox,
        Optional<EmailAddress> said,
        Map<UUID, Person> known,
        List<Page.Template> more,
        List<Problem> problems) {

    String name(UUID person) {
        return Deciders.name(known, person);
    }
}
