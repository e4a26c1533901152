-- grants as their funders publish them, one row for each row of a source; lists read the rows of the source believed

-- where an organisation's page and its ward are, for the rooms that know other things of it
create view register_address as
    select id, name, coalesce(org_ids[1], id::text) as address, ward, withheld from register_organisation;

create table money_record (
    source int not null,
    key text collate "C" not null,
    id text collate "C" not null,
    fields jsonb not null,
    title text not null,
    funder text collate "C" not null,
    funder_name text not null,
    programme text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric not null check (amount >= 0),
    awarded date not null,
    year int not null generated always as (extract(year from awarded)::int) stored,
    recipient text collate "C" not null,
    recipient_name text not null,
    recipient_sort text collate "C" not null,
    recipient_kind text not null check (recipient_kind in ('numbered', 'unnumbered', 'individual')),
    numbers text[] not null,
    postcode text,
    search tsvector not null,
    organisation uuid,
    ward text,
    chosen boolean not null default true,
    first_edition date not null,
    edition date not null,
    read_at timestamptz not null,
    gone_since date,
    primary key (source, key)
);
create index on money_record (id);
create index on money_record using gin (numbers) with (fastupdate = off);
create index on money_record using gin (search) with (fastupdate = off) where chosen and gone_since is null;
create index on money_record (awarded desc, key) where chosen and gone_since is null;
create index on money_record (amount desc, key) where chosen and gone_since is null;
create index on money_record (recipient_sort, key) where chosen and gone_since is null;
create index on money_record (year, awarded desc) where chosen and gone_since is null;
create index on money_record (funder, awarded desc) where chosen and gone_since is null;
create index on money_record (programme, awarded desc) where chosen and gone_since is null;
create index on money_record (ward, awarded desc) where chosen and gone_since is null;
create index on money_record (recipient, awarded desc) where chosen;
create index on money_record (organisation, awarded desc) where chosen;

-- what an earlier edition stated, where a newer one states something else
create table money_history (
    source int not null,
    key text collate "C" not null,
    id text collate "C" not null,
    edition date not null,
    superseded_by date not null,
    read_at timestamptz not null,
    fields jsonb not null
);
create index on money_history (id);

-- counts the changes, so that whoever keeps a copy knows whether it is old
create table money_version (
    only_one boolean primary key default true check (only_one),
    version bigint not null,
    changed timestamptz not null
);
insert into money_version (version, changed) values (0, now());

create view money_grant as
    select key, id, source, title, funder, funder_name, programme, currency, amount, awarded, year, recipient,
        recipient_name, recipient_sort, recipient_kind, search, organisation, ward, edition, read_at, gone_since
    from money_record where chosen;

-- everything that a grant's row says, but the street of whoever received it
create view money_published as
    select key, id, source, chosen, first_edition, edition, read_at, gone_since, awarded,
        fields #- '{recipientOrganization,0,streetAddress}' as fields
    from money_record;

create view money_superseded as
    select id, key, source, edition, superseded_by, fields #- '{recipientOrganization,0,streetAddress}' as fields
    from money_history;

-- grants by the ward of whoever received them, for maps and pages of places
create view money_ward_year as
    select ward, year, currency, count(*) as grants, sum(amount) as amount
    from money_record where chosen and gone_since is null and ward is not null
    group by ward, year, currency;

grant select on register_address, money_grant, money_published, money_superseded, money_ward_year, money_version
    to ${outside};
