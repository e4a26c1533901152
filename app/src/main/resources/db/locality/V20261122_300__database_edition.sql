-- changes whenever what a place publishes does, so that whatever was kept of it is known to be old; never the same for
-- two places that had one name after each other, so it begins with the time
create table database_edition (
    only_one boolean primary key default true check (only_one),
    edition bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint
);
insert into database_edition (only_one) values (true);

create function database_changed() returns trigger language plpgsql as
'begin update "${schema}".database_edition set edition = edition + 1; return null; end';

-- every import writes its source, and every load of a place's folder its settings
create trigger database_changed after insert or update or delete on place_source
    for each statement execute function database_changed();
create trigger database_changed after insert or update or delete on place_locality
    for each statement execute function database_changed();
