-- who can sign in: an address that somebody has proved to read, and the ways in which they prove that they are back

create table people_account (
    id uuid primary key,
    email text collate "C" not null unique check (email = lower(email)),
    host boolean not null default false,
    created timestamptz not null
);

-- of secrets only the SHA-256 is kept
create table people_link (
    secret bytea primary key,
    email text not null,
    back text not null,
    printed boolean not null,
    first_of text not null default '',
    created timestamptz not null,
    expires timestamptz not null,
    used timestamptz
);
create index people_link_expires on people_link (expires);

create table people_session (
    id uuid primary key,
    secret bytea not null unique,
    account uuid not null references people_account on delete cascade,
    began text not null check (began in ('mail', 'printed', 'passkey')),
    device text not null,
    created timestamptz not null,
    last_used timestamptz not null,
    confirmed timestamptz
);
create index people_session_account on people_session (account, last_used desc);
create index people_session_last_used on people_session (last_used);

-- credential and public data as the device gave them, in base64url
create table people_passkey (
    credential text collate "C" primary key,
    account uuid not null references people_account on delete cascade,
    label text not null,
    public_data text not null,
    sign_count bigint not null,
    created timestamptz not null,
    last_used timestamptz
);
create index people_passkey_account on people_passkey (account, created);

-- challenges that have been answered, until they would be too old anyway
create table people_answered (
    challenge bytea primary key,
    expires timestamptz not null
);

-- how often something was tried in a stretch of time
create table people_attempt (
    key text not null,
    stretch timestamptz not null,
    times int not null,
    primary key (key, stretch)
);
create index people_attempt_stretch on people_attempt (stretch);

-- one secret of the installation, made when it is first needed
create table people_secret (
    only_one boolean primary key default true check (only_one),
    secret bytea not null
);
