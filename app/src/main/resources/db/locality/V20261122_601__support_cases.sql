-- what groups ask and what is done about it; nothing of it is published. What a case is now (new, overdue, closed) is
-- computed from its days.

-- how soon members want an answer; the newest counts
create table support_standard (
    days int not null check (days between 1 and 60),
    since timestamptz not null primary key,
    by_person uuid
);
insert into support_standard (days, since) values (2, '-infinity');
grant select (days, since) on support_standard to ${outside};

-- what was asked on the public page: the public may only leave it here; a job makes cases of it
create table support_asked (
    id uuid primary key,
    reference text collate "C" not null unique check (reference ~ '^[2-9A-Z]{4}-[2-9A-Z]{4}$'),
    at timestamptz not null,
    topic text not null check (length(topic) <= 60),
    words text not null check (length(words) between 1 and 20000),
    organisation uuid,
    group_name text not null check (length(group_name) <= 300),
    name text not null check (length(name) <= 200),
    email text not null check (length(email) <= 254),
    phone text not null check (length(phone) <= 40)
);
grant insert on support_asked to ${outside};

create table support_case (
    id uuid primary key,
    reference text collate "C" not null unique,
    token text collate "C" not null unique check (token ~ '^[a-z2-7]{26}$'),
    subject text not null,
    topic text not null default '',
    channel text not null check (channel in ('page', 'mail', 'phone', 'visit')),
    opened timestamptz not null,
    -- who asked, and how to answer them
    name text not null default '',
    email text collate "C" not null default '',
    phone text not null default '',
    -- since when they wait for an answer, and by when they shall have it; when they had the first one
    waits timestamptz,
    answer_by date,
    answered timestamptz,
    -- who works on it; what it was before stands in the history
    holder uuid,
    held_since timestamptz,
    closed timestamptz,
    confidential timestamptz,
    colleague uuid,
    -- the case that it turned out to be the same as
    joined uuid references support_case,
    check ((holder is null) = (held_since is null)),
    check (confidential is null or holder is not null)
);
create index support_case_open on support_case (opened) where closed is null and joined is null;
create index support_case_holder on support_case (holder) where closed is null and joined is null;
create index support_case_joined on support_case (joined) where joined is not null;
create index support_case_opened on support_case (opened desc, id);
create index support_case_email on support_case (email) where email <> '';
create index support_case_subject on support_case using gin (to_tsvector('english', subject));

-- whom a case is about: an organisation of the register, or a name
create table support_group (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    organisation uuid,
    name text not null,
    since timestamptz not null,
    until timestamptz
);
create index support_group_case on support_group (case_id);
create index support_group_organisation on support_group (organisation) where organisation is not null;

-- what was said and written, in the order in which it was
create table support_entry (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    kind text not null check (kind in ('asked', 'received', 'sent', 'phone', 'visit', 'note')),
    at timestamptz not null,
    -- the adviser who wrote it, or else who sent it
    by_person uuid,
    name text not null default '',
    email text collate "C" not null default '',
    words text not null,
    -- of a mail: its identifier, and whether our mail server vouches for its sender
    message_id text collate "C" unique,
    vouched boolean,
    search tsvector generated always as (to_tsvector('english', words)) stored
);
create index support_entry_case on support_entry (case_id, at);
create index support_entry_search on support_entry using gin (search);
create index support_entry_email on support_entry (email) where email <> '';
create index support_entry_at on support_entry (at);

-- files that came with it or went with it, in pieces of 256 kB
create table support_file (
    id uuid primary key,
    entry uuid not null references support_entry on delete cascade,
    name text not null,
    type text not null,
    size bigint not null
);
create index support_file_entry on support_file (entry);
create table support_file_piece (
    file uuid not null references support_file on delete cascade,
    n int not null,
    bytes bytea not null,
    primary key (file, n)
);

-- what is to be done next, and by when; a case may have many
create table support_step (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    words text not null,
    due date,
    person uuid,
    made timestamptz not null,
    made_by uuid,
    done timestamptz,
    done_by uuid
);
create index support_step_case on support_step (case_id, due) where done is null;

create table support_time (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    minutes int not null check (minutes between -600 and 600 and minutes <> 0),
    at timestamptz not null
);
create index support_time_case on support_time (case_id);
create index support_time_at on support_time (at);

-- what became different for a group; "contributed", since nobody can know more
create table support_outcome (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    kind text not null,
    words text not null default '',
    amount numeric(14, 2) check (amount > 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    told_by text not null check (told_by in ('adviser', 'group')),
    person uuid,
    at timestamptz not null,
    check ((amount is null) = (currency is null))
);
create index support_outcome_case on support_outcome (case_id);
create index support_outcome_at on support_outcome (at);

-- who took it, handed it over, closed, opened, hid or joined it
create table support_history (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    at timestamptz not null,
    by_person uuid,
    what text not null,
    whom uuid,
    words text not null default ''
);
create index support_history_case on support_history (case_id, at);

create table support_template (
    id uuid primary key,
    name text not null,
    words text not null,
    made timestamptz not null,
    retired timestamptz
);
create unique index support_template_name on support_template (lower(name)) where retired is null;
