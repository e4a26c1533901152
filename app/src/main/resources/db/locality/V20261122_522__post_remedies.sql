-- what somebody did about a letter that reached nobody, so that it can be undone
create table post_remedy (
    message bigint primary key references post_message on delete cascade,
    remedy text not null check (remedy in ('new-address', 'again', 'stop', 'other')),
    words text not null,
    by_person uuid,
    at timestamptz not null,
    person uuid,
    was_gone timestamptz,
    stopped text[] not null default '{}'
);
create index on post_remedy (at desc, message);
create index on post_remedy (by_person) where by_person is not null;
