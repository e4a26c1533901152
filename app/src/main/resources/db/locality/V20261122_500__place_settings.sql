-- what the administrators of a place have set: every value that ever was, each save with the next number; the newest of a
-- field counts, an empty one means the usual
create table place_setting (
    field text not null,
    number int not null check (number > 0),
    value text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (field, number)
);
create index place_setting_number on place_setting (number);

create view place_chosen as
select distinct on (field) field, value from place_setting order by field, number desc;

-- pictures that were uploaded, drawn anew by us; the public sees the one that is chosen
create table place_logo (
    id uuid primary key,
    png bytea not null check (octet_length(png) <= 262144),
    width int not null,
    height int not null,
    added timestamptz not null
);
create index place_logo_added on place_logo (added);
create view place_chosen_logo as
select l.id, l.png from place_logo l join place_chosen c on c.field = 'logo' and c.value = l.id::text;

grant select on place_chosen, place_chosen_logo to ${outside};

create constraint trigger database_changed after insert or update or delete on place_setting
    deferrable initially deferred for each row execute function database_changed();
