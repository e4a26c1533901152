-- what each source says of an organisation, and the card that pages and searches read

create table register_organisation (
    id uuid primary key,
    name text not null,
    sort_name text collate "C" not null,
    other_names text[] not null default '{}',
    org_ids text[] not null default '{}',
    legal_form text,
    size text,
    size_order int,
    reach text,
    ward text,
    status text not null check (status in ('active', 'ended', 'unknown')),
    status_on date,
    activities text[] not null default '{}',
    confirmed boolean not null,
    withheld boolean not null default false,
    website text not null default '',
    summary text not null default '',
    search tsvector not null
);
create index register_organisation_search on register_organisation using gin (search);
create index register_organisation_name on register_organisation (sort_name, id);
create index register_organisation_ward on register_organisation (ward, sort_name);
create index register_organisation_activity on register_organisation using gin (activities);
create index register_organisation_form on register_organisation (legal_form, sort_name);
create index register_organisation_size on register_organisation (size_order desc nulls last, sort_name, id);

create table register_number (
    org_id text collate "C" primary key,
    organisation uuid not null,
    own boolean not null
);
create index on register_number (organisation);

-- one row for each row of a source, as its newest edition states it; fields are public, location is not
create table register_record (
    source int not null,
    key text collate "C" not null,
    kind text not null check (kind in ('organisation', 'name', 'merger')),
    organisation uuid not null,
    fields jsonb not null,
    location jsonb not null default '{}',
    first_edition date not null,
    edition date not null,
    read_at timestamptz not null,
    gone_since date,
    primary key (source, key)
);
create index on register_record (organisation);

-- what an earlier edition stated, where a newer one states something else
create table register_history (
    source int not null,
    key text collate "C" not null,
    organisation uuid not null,
    edition date not null,
    superseded_by date not null,
    read_at timestamptz not null,
    fields jsonb not null
);
create index on register_history (organisation);

-- the words of the place's own names, for correcting what people type
create table register_word (
    word text collate "C" primary key,
    organisations int not null
);
create index register_word_trigram on register_word using gin (word extensions.gin_trgm_ops);

-- how many organisations there are of each kind, kept by the import
create table register_total (
    facet text not null,
    value text not null,
    organisations int not null,
    primary key (facet, value)
);

-- counts the changes of the register, so that kept answers are known to be old
create table register_version (
    only_one boolean primary key default true check (only_one),
    version bigint not null
);
insert into register_version (version) values (0);

create view register_statement as
    select r.organisation, r.kind, r.source, r.fields, r.first_edition, r.edition, r.read_at, r.gone_since
    from register_record r;

create view register_superseded as
    select h.organisation, h.source, h.edition, h.superseded_by, h.fields
    from register_history h;

grant select on register_organisation, register_number, register_statement, register_superseded,
    register_word, register_total, register_version to ${outside};
