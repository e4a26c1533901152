-- files of sources that the staff hand in, and what became of each; nothing of it is published
create table intake_upload (
    id uuid primary key,
    source text not null,
    kind text not null,
    file_name text not null,
    file uuid references files_file on delete set null,
    edition date not null,
    partial boolean not null,
    by_person uuid,
    uploaded timestamptz not null,
    state text not null check (state in ('waiting', 'done', 'failed')),
    attempts int not null default 0,
    reached bigint not null default 0,
    bytes bigint not null,
    finished timestamptz,
    sentence text not null default '',
    taken_new bigint not null default 0,
    taken_changed bigint not null default 0,
    taken_unchanged bigint not null default 0,
    refused bigint not null default 0,
    unread text[] not null default '{}',
    refused_file uuid references files_file on delete set null,
    seen timestamptz,
    check ((state = 'waiting') = (finished is null))
);
-- of one source one file at a time
create unique index intake_upload_waiting on intake_upload (source) where state = 'waiting';
create index intake_upload_newest on intake_upload (uploaded desc, id);
create index intake_upload_unseen on intake_upload (finished, id)
    where seen is null and (state = 'failed' or (state = 'done' and refused > 0));
create index intake_upload_person on intake_upload (by_person) where by_person is not null;
create index intake_upload_file on intake_upload (file) where file is not null;
create index intake_upload_refused_file on intake_upload (refused_file) where refused_file is not null;
