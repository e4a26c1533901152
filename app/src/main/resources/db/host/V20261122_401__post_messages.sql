-- letters by e-mail, from the act that causes them to the day when they are forgotten
create table post_message (
    id bigint generated always as identity primary key,
    purpose text not null,
    name text not null,
    email text not null,
    subject text not null,
    page text,
    queued timestamptz not null,
    until timestamptz,
    due timestamptz not null,
    attempts int not null default 0,
    answer text,
    outcome text check (outcome in ('sent', 'stopped', 'gone', 'refused', 'given-up', 'too-late')),
    settled timestamptz,
    returned timestamptz,
    returned_status text,
    return_token text not null unique,
    stop_token text not null unique,
    check ((outcome is null) = (settled is null)),
    check (page is not null or outcome is not null)
);
create index on post_message ((purpose in ('reminder', 'bulletin')), due, id) where outcome is null;
create index on post_message (settled, id) where outcome in ('refused', 'given-up') and returned is null;
create index on post_message (returned, id) where returned is not null;
create index on post_message (settled) where page is not null;
create index on post_message (queued);
create index on post_message (lower(email));

-- what a person does not want; addresses in small letters
create table post_stop (
    email text not null,
    purpose text not null,
    since timestamptz not null,
    primary key (email, purpose)
);

-- addresses from which letters came back for good
create table post_gone (
    email text primary key,
    since timestamptz not null,
    status text not null
);
