-- how a place is divided and drawn, which area lies in which, and what is measured there

create table place_layer (
    name text primary key,
    one text not null,
    many text not null,
    source text not null,
    position int not null
);

-- the plane on which all layers of the place are drawn
create table place_projection (
    only_one boolean primary key default true check (only_one),
    lon double precision not null,
    lat double precision not null,
    metres double precision not null
);

-- the small areas of two censuses share codes
alter table place_area drop constraint place_area_pkey;
alter table place_area
    add primary key (layer, code),
    add column path text not null default '',
    add column x int not null default 0,
    add column y int not null default 0,
    add column box_left int not null default 0,
    add column box_top int not null default 0,
    add column box_right int not null default 0,
    add column box_bottom int not null default 0;
create index on place_area (code);

alter table place_postcode
    add column small_area text not null default '',
    add column middle_area text not null default '',
    add column neighbourhood text not null default '';

-- which area lies in which: stated by a look-up, or found from postcodes and from other links
create table place_link (
    from_layer text not null,
    from_code text not null,
    to_layer text not null,
    to_code text not null,
    stated boolean not null,
    primary key (to_layer, to_code, from_layer, from_code)
);
create index on place_link (from_layer, from_code);

create table place_indicator (
    key text primary key,
    title text not null,
    family text not null,
    kind text not null check (kind in ('rank', 'share', 'count')),
    worse text not null check (worse in ('high', 'low', 'neither')),
    ranked int not null default 0,
    country text not null default '',
    means text not null default '',
    silent text not null default '',
    position int not null,
    home text not null default '',
    layers text[] not null default '{}'
);

-- which source gives an indicator for a layer, and of which day
create table place_indicator_source (
    indicator text not null,
    layer text not null,
    source int not null,
    edition date not null,
    primary key (indicator, layer)
);

create table place_value (
    indicator text not null,
    layer text not null,
    area text not null,
    value numeric,
    part numeric,
    base numeric,
    rank int,
    decile smallint,
    primary key (layer, indicator, area)
);

-- a service that people can use; an address only where the building is open to the public
create table place_service (
    source int not null,
    line int not null,
    kind text not null,
    name text not null,
    sort_name text not null,
    description text not null default '',
    provider text not null default '',
    ward text,
    small_area text,
    address text not null default '',
    opening_times text not null default '',
    referral text not null default '',
    website text not null default '',
    primary key (source, line)
);
create index on place_service (ward, kind, sort_name);

grant select on place_layer, place_projection, place_link, place_indicator, place_indicator_source, place_value,
    place_service to ${outside};
