create table database_locality (
    name text primary key,
    created timestamptz not null default now()
);
