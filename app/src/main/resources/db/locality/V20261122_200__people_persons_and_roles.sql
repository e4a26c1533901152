-- what this place knows of people, and the roles that they hold; nothing of it is published

create table people_person (
    id uuid primary key,
    name text not null default '',
    email text collate "C" unique check (email = lower(email)),
    phone text not null default '',
    note text not null default '',
    created timestamptz not null,
    erased timestamptz
);
create index people_person_name on people_person (lower(name), id);

create table people_seat (
    id uuid primary key,
    person uuid not null references people_person,
    role text not null,
    organisation uuid,
    from_day date not null,
    to_day date,
    given_by uuid references people_person,
    given_at timestamptz not null,
    ended_by uuid references people_person,
    ended_at timestamptz,
    check (to_day is null or to_day >= from_day)
);
create index people_seat_person on people_seat (person, from_day);
create index people_seat_role on people_seat (role, from_day);
create index people_seat_organisation on people_seat (organisation) where organisation is not null;

-- what was superseded, who did it and when; erased with the person
create table people_history (
    id uuid primary key,
    person uuid not null references people_person on delete cascade,
    field text not null,
    was text not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create index people_history_person on people_history (person, changed_at);
