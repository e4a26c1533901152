-- files that wait for a job or for a person, in pieces, so that every node can read them; nothing of it is published
create table files_file (
    id uuid primary key,
    name text not null,
    bytes bigint not null,
    kept timestamptz not null
);

create table files_piece (
    file uuid not null references files_file on delete cascade,
    number int not null,
    bytes bytea not null check (octet_length(bytes) <= 262144),
    primary key (file, number)
);
-- packed once already, or soon forgotten
alter table files_piece alter column bytes set storage external;
