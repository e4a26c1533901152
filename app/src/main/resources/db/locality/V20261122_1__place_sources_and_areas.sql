-- what a place is, where its data comes from, and its areas

create table place_locality (
    only_one boolean primary key default true check (only_one),
    name text not null,
    title text not null,
    jurisdiction text not null,
    zone text not null,
    authority text not null default '',
    corrections text not null default '',
    data_of text not null default '',
    demonstration boolean not null default false,
    sample boolean not null default false
);

create table place_source (
    id int primary key,
    name text not null unique,
    kind text not null,
    title text not null,
    publisher text not null default '',
    licence text not null default '',
    licence_address text not null default '',
    address text not null default '',
    attribution text not null default '',
    known_wrong text not null default '',
    rank int not null default 100,
    edition date,
    read_at timestamptz,
    rows int not null default 0,
    digest text not null default ''
);

create table place_area (
    code text primary key,
    layer text not null,
    name text not null,
    sort_name text not null,
    lon double precision,
    lat double precision
);
create index on place_area (layer, sort_name);

create table place_postcode (
    postcode text primary key,
    ward text not null,
    lon double precision,
    lat double precision
);

grant select on place_locality, place_source, place_area, place_postcode to ${outside};

-- for the rooms whose facts cite a source or stand at a postcode
create view place_source_rank as select id, rank from place_source;
create view place_postcode_ward as select postcode, ward from place_postcode;
