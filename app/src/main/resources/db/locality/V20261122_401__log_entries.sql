-- the public log: an act stages its entry in its own transaction; one at a time gives the numbers
create table log_entry (
    id bigint generated always as identity primary key,
    number bigint unique check (number > 0),
    staged timestamptz not null,
    kind text not null,
    facts jsonb not null,
    prints jsonb not null
);
create index on log_entry (id) where number is null;

-- how many numbers are given; whoever gives the next holds this row
create table log_head (
    only_one boolean primary key default true check (only_one),
    number bigint not null
);
insert into log_head (number) values (0);

-- what turns a fingerprint back into a person; without its row nothing does
create table log_salt (
    entry bigint not null references log_entry,
    field text not null,
    salt bytea not null check (octet_length(salt) = 16),
    person uuid not null,
    primary key (entry, field)
);
create index on log_salt (person);

-- an entry is written once, numbered once, and stays
revoke insert, update, delete on log_entry from ${inside};
grant insert (staged, kind, facts, prints), update (number) on log_entry to ${inside};
revoke insert, delete on log_head from ${inside};
revoke update on log_salt from ${inside};

create function log_stays() returns trigger language plpgsql as $$
begin
    raise exception 'An entry of the log stays as it is';
end $$;
create trigger log_stays before update or delete on log_entry
    for each row when (old.number is not null) execute function log_stays();

create view log_published as
    select number, staged, kind, facts, prints from log_entry where number is not null;
grant select on log_published to ${outside};
