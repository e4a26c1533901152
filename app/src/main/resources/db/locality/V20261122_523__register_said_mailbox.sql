-- the addresses that sources name for letters: kept where no public view looks, and never shown
create index register_record_email on register_record ((location->>'email')) where location ? 'email';

create view register_said_mailbox as
    select r.organisation, r.source, r.key, r.location->>'email' as email, s.rank
    from register_record r join place_source_rank s on s.id = r.source
    where r.location ? 'email' and r.gone_since is null and s.rank >= 0;
