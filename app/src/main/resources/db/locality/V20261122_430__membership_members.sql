-- who belongs, as dated facts; nothing of it is published. "import" says which list a row came from, so that a whole
-- list can be taken back; "touched" when a person changed it since.

create table membership_import (
    id uuid primary key,
    file_name text not null,
    headings text[] not null,
    notes text[] not null default '{}',
    recipe text not null default '',
    columns text[] not null,
    scheme text not null default '',
    state text not null check (state in ('mapping', 'checking', 'waiting', 'done', 'undone')),
    rows int not null,
    done_to bigint not null default 0,
    by_person uuid,
    uploaded_at timestamptz not null,
    confirmed_at timestamptz,
    finished_at timestamptz,
    undone_at timestamptz
);
create index membership_import_newest on membership_import (uploaded_at desc);

-- the rows as they were, until the list is forgotten; what becomes of each once the plan is confirmed
create table membership_import_row (
    import uuid not null references membership_import on delete cascade,
    line bigint not null,
    cells text[] not null,
    outcome text not null default '' check (outcome in ('', 'take', 'repeat', 'refuse')),
    reason text not null default '',
    party text not null default '',
    primary key (import, line)
);

-- questions about organisations that are only alike, with what was answered; once confirmed, who each one is
create table membership_import_party (
    import uuid not null references membership_import on delete cascade,
    key text collate "C" not null,
    line bigint not null,
    answer text not null default '',
    listed uuid,
    member uuid,
    primary key (import, key)
);

create table membership_scheme (
    id uuid primary key,
    name text not null,
    folded text collate "C" not null unique,
    basis text not null check (basis in ('network', 'company')),
    months int check (months between 1 and 120),
    grace_days int not null default 60 check (grace_days between 0 and 366),
    fee numeric(12, 2) check (fee >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    import uuid,
    touched timestamptz
);

-- an organisation or a person that the staff's lists know: not the same as being listed, nor as being a member
create table membership_member (
    id uuid primary key,
    organisation uuid,
    person uuid,
    name text not null,
    sort_name text collate "C" not null,
    org_ids text[] not null default '{}',
    postcode text not null default '',
    import uuid,
    touched timestamptz,
    check (organisation is null or person is null)
);
create unique index membership_member_organisation on membership_member (organisation) where organisation is not null;
create unique index membership_member_person on membership_member (person) where person is not null;
create index membership_member_name on membership_member (sort_name, id);
create index membership_member_import on membership_member (import);

create table membership_contact (
    member uuid not null references membership_member on delete cascade,
    person uuid not null,
    job text not null default '',
    import uuid,
    touched timestamptz,
    primary key (member, person)
);
create index membership_contact_person on membership_contact (person);
create index membership_contact_import on membership_contact (import);

create table membership_membership (
    id uuid primary key,
    member uuid not null references membership_member on delete cascade,
    scheme uuid not null references membership_scheme,
    import uuid,
    unique (member, scheme)
);
create index membership_membership_import on membership_membership (import);

-- joined, renewed, noted (a list says that it was a member on that day), ended. Of network membership and of
-- membership in company law each has its own
create table membership_fact (
    id uuid primary key,
    membership uuid not null references membership_membership on delete cascade,
    kind text not null check (kind in ('joined', 'renewed', 'noted', 'ended')),
    day date not null,
    until date,
    import uuid,
    noted_by uuid,
    noted_at timestamptz not null,
    check (until is null or until >= day)
);
create index membership_fact_of on membership_fact (membership, day, noted_at);
create index membership_fact_import on membership_fact (import);

create table membership_fee (
    id uuid primary key,
    membership uuid not null references membership_membership on delete cascade,
    due_on date not null,
    amount numeric(12, 2) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    import uuid,
    touched timestamptz
);
create index membership_fee_of on membership_fee (membership, due_on);
create index membership_fee_due on membership_fee (due_on, id);
create index membership_fee_import on membership_fee (import);

create table membership_payment (
    id uuid primary key,
    fee uuid not null references membership_fee on delete cascade,
    paid_on date not null,
    amount numeric(12, 2) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    import uuid,
    noted_by uuid
);
create index membership_payment_fee on membership_payment (fee);
create index membership_payment_import on membership_payment (import);

-- what somebody agreed to or refused, for one purpose; the newest counts
create table membership_consent (
    id uuid primary key,
    person uuid not null,
    purpose text not null check (purpose in ('bulletin')),
    given boolean not null,
    day date not null,
    wording text not null default '',
    source text not null,
    import uuid,
    noted_by uuid,
    noted_at timestamptz not null
);
create index membership_consent_of on membership_consent (person, purpose, day desc, noted_at desc);
create index membership_consent_import on membership_consent (import);

create table membership_interest (
    member uuid not null references membership_member on delete cascade,
    folded text collate "C" not null,
    words text not null,
    import uuid,
    primary key (member, folded)
);
create index membership_interest_words on membership_interest (folded, member);
create index membership_interest_import on membership_interest (import);

-- private notes; whoever they are about may read them
create table membership_note (
    id uuid primary key,
    member uuid not null references membership_member on delete cascade,
    text text not null,
    import uuid,
    noted_by uuid,
    noted_at timestamptz not null
);
create index membership_note_of on membership_note (member, noted_at desc);
create index membership_note_import on membership_note (import);

-- persons whom a list made known, so that taking it back forgets them
create table membership_import_person (
    import uuid not null references membership_import on delete cascade,
    person uuid not null,
    primary key (import, person)
);

create table membership_bulletin (
    id uuid primary key,
    subject text not null,
    text text not null,
    interest text not null default '',
    ward text not null default '',
    by_person uuid,
    written_at timestamptz not null,
    queued_at timestamptz,
    queued int
);
create index membership_bulletin_newest on membership_bulletin (written_at desc);

-- a reminder goes out once for each end of a membership
create table membership_reminder (
    membership uuid not null references membership_membership on delete cascade,
    until date not null,
    queued_at timestamptz not null,
    primary key (membership, until)
);

-- where each membership stands by its facts: the newest fact that is no end says until when, an end that comes last
-- ends it. Whether that is current, overdue or lapsed depends on the day that asks.
create view membership_standing as
select m.id as membership, m.member, m.scheme, s.basis, s.name as scheme_name, s.grace_days,
    first.day as since, last.kind = 'ended' as is_ended, last.day as last_day,
    case when last.kind = 'ended' then last.day else coalesce(kept.until, 'infinity'::date) end as until
from membership_membership m
join membership_scheme s on s.id = m.scheme
join lateral (select min(f.day) as day from membership_fact f where f.membership = m.id) first on true
join lateral (
    select f.kind, f.day from membership_fact f where f.membership = m.id
    order by f.day desc, f.kind = 'ended' desc, f.noted_at desc limit 1) last on true
left join lateral (
    select f.until from membership_fact f where f.membership = m.id and f.kind <> 'ended'
    order by f.until desc nulls first limit 1) kept on true;
