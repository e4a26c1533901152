-- what organisations say of themselves, who asked to be listed or to look after an entry, and what was decided; nothing
-- of it is published: what is public of an organisation's own words stands in register_record like any source's

-- an answer sheet, from its first answer on; it belongs to the account that began it
create table register_listing (
    id uuid primary key,
    account uuid not null,
    email text not null,
    person uuid,
    answers jsonb not null default '{}',
    begun timestamptz not null,
    changed timestamptz not null,
    submitted timestamptz,
    withdrawn timestamptz,
    organisation uuid
);
create index register_listing_account on register_listing (account, changed desc);
create index register_listing_email on register_listing (email);
create index register_listing_submitted on register_listing (submitted, id) where submitted is not null and withdrawn is null;

-- somebody says that they look after an organisation's entry
create table register_claim (
    id uuid primary key,
    organisation uuid not null,
    account uuid not null,
    email text not null,
    person uuid not null,
    says text not null,
    made timestamptz not null,
    token bytea unique,
    mailed timestamptz,
    stopped boolean not null,
    withdrawn timestamptz
);
create index register_claim_email on register_claim (email, made);
create index register_claim_organisation on register_claim (organisation, made);
create index register_claim_made on register_claim (made, id) where withdrawn is null;

-- a decision on one of the two; undone ones stay, superseded
create table register_decision (
    id uuid primary key,
    listing uuid references register_listing,
    claim uuid references register_claim,
    granted boolean not null,
    reason text not null,
    words text not null,
    decided_by uuid,
    decided_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    check (num_nonnulls(listing, claim) = 1)
);
create unique index register_decision_listing on register_decision (listing) where undone_at is null;
create unique index register_decision_claim on register_decision (claim) where undone_at is null;
create index register_decision_of_listing on register_decision (listing, decided_at);
create index register_decision_of_claim on register_decision (claim, decided_at);

-- everything that an organisation says of itself, also what it does not publish
create table register_own (
    organisation uuid primary key,
    answers jsonb not null,
    confirmed timestamptz not null,
    asked timestamptz,
    token bytea unique,
    left_on timestamptz
);
create index register_own_confirmed on register_own (confirmed) where left_on is null;
create index register_own_asked on register_own (asked) where left_on is null;

create table register_own_history (
    id uuid primary key,
    organisation uuid not null,
    field text not null,
    was text not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create index register_own_history_organisation on register_own_history (organisation, changed_at);

-- the address that a register holds for an organisation: for letters, never shown
create table register_mailbox (
    organisation uuid primary key,
    email text not null,
    said_by text not null,
    since timestamptz not null
);

-- a contact names the next one
create table register_invitation (
    id uuid primary key,
    organisation uuid not null,
    email text not null,
    name text not null,
    token bytea not null unique,
    made_by uuid not null,
    leaves boolean not null,
    made timestamptz not null,
    used timestamptz,
    withdrawn timestamptz
);
create index register_invitation_organisation on register_invitation (organisation, made);

-- two of the staff give an organisation whose contacts have vanished a new one
create table register_recovery (
    id uuid primary key,
    organisation uuid not null,
    email text not null,
    name text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    seconded_by uuid,
    seconded_at timestamptz,
    withdrawn timestamptz,
    check (seconded_by <> proposed_by)
);
create unique index register_recovery_open on register_recovery (organisation)
    where seconded_at is null and withdrawn is null;

create table register_note (
    id uuid primary key,
    organisation uuid not null,
    words text not null,
    written_by uuid not null,
    written_at timestamptz not null
);
create index register_note_organisation on register_note (organisation, written_at);

-- somebody pressed the button behind a mailed link: the public may only leave its fingerprint here; a job looks what it is
create table register_press (
    token bytea not null check (length(token) = 32),
    pressed timestamptz not null
);
grant insert on register_press to ${outside};

-- what organisations have published of themselves
create view register_own_statement as
    select r.organisation, r.fields, r.edition
    from register_record r join place_source_rank s on s.id = r.source
    where s.rank = -1 and r.gone_since is null;
grant select on register_own_statement to ${outside};
create index register_own_email on register_own ((answers->>'email'));
create index register_invitation_email on register_invitation (email);
create index register_recovery_email on register_recovery (email);
create index register_listing_person on register_listing (person);
create index register_claim_person on register_claim (person);
