-- concerns about somebody's safety: apart from cases, and read by safeguarding leads alone; advisers only leave them here
create table support_concern (
    id uuid primary key,
    told timestamptz not null,
    told_by uuid not null,
    about text not null,
    words text not null,
    danger boolean not null,
    seen timestamptz,
    seen_by uuid,
    settled timestamptz,
    settled_by uuid,
    did text not null default ''
);
create index support_concern_open on support_concern (told) where settled is null;
