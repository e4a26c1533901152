-- The mailbox that is read for a place: when it was last read, and since when it could not be.
create table support_mailbox (
    one boolean primary key default true check (one),
    read_at timestamptz,
    failed_since timestamptz,
    -- how many mails lie in the folder of those that could not be taken in, and since when
    aside int not null default 0,
    aside_since timestamptz
);

-- mails that could not be taken in so far, by their numbers there
create table support_mailbox_try (
    validity bigint not null,
    uid bigint not null,
    tries int not null,
    last timestamptz not null,
    primary key (validity, uid)
);

create index support_group_name on support_group (lower(name)) where organisation is null and until is null;
