-- somebody wants to sign in by another address: asked for, then made with a mailed link, then for some days undone by the
-- address that it was before. Of secrets only the SHA-256 is kept
create table people_address_change (
    id uuid primary key,
    account uuid not null references people_account on delete cascade,
    was text not null,
    becomes text not null,
    link bytea not null unique,
    asked timestamptz not null,
    expires timestamptz not null,
    used timestamptz,
    undo bytea unique,
    undo_until timestamptz,
    undone timestamptz
);
create index people_address_change_account on people_address_change (account, asked);
create index people_address_change_asked on people_address_change (asked);
