-- short articles and files by topic. What an article says stands in its versions, of which the public reads one; a version
-- is never changed, but for the names of people who are erased.
create table support_article (
    id uuid primary key,
    slug text collate "C" not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    made timestamptz not null,
    -- who sees to it; and by when somebody looks through it again
    owner uuid,
    looked date,
    look_by date,
    -- the version that the public reads, since when there is one, and since when it is withdrawn
    live int,
    published timestamptz,
    retired timestamptz,
    check ((live is null) = (published is null)),
    check (retired is null or live is not null)
);
create index support_article_look_by on support_article (look_by) where live is not null and retired is null;
create index support_article_owner on support_article (owner);

create table support_article_version (
    article uuid not null references support_article on delete cascade,
    number int not null check (number > 0),
    topic text not null check (topic <> ''),
    title text not null check (length(title) between 1 and 200),
    summary text not null,
    words text not null,
    -- what was changed, and why
    why text not null,
    at timestamptz not null,
    by_person uuid,
    search tsvector generated always as (setweight(to_tsvector('english', title), 'A')
        || setweight(to_tsvector('english', summary), 'B') || setweight(to_tsvector('english', words), 'C')) stored,
    primary key (article, number)
);
create index support_article_version_search on support_article_version using gin (search);
create index support_article_version_topic on support_article_version (topic);
create index support_article_version_by on support_article_version (by_person);

-- every address that an article had; they are never given to another
create table support_article_address (
    slug text collate "C" primary key,
    article uuid not null references support_article on delete cascade
);

-- what was done with it beside its words
create table support_article_event (
    id uuid primary key,
    article uuid not null references support_article on delete cascade,
    what text not null,
    words text not null default '',
    at timestamptz not null,
    by_person uuid
);
create index support_article_event_article on support_article_event (article, at);

create table support_article_file (
    id uuid primary key,
    article uuid not null references support_article on delete cascade,
    file uuid not null unique references files_file,
    name text not null,
    size bigint not null,
    added timestamptz not null,
    removed timestamptz
);
create index support_article_file_article on support_article_file (article, added);

-- "was this useful": the public may only leave it here, once a day; the mark says that two are of the same visitor and
-- nothing else, and is gone when the day is. A job counts.
create table support_useful (
    article uuid not null references support_article on delete cascade,
    day date not null,
    mark bytea not null check (length(mark) = 16),
    useful boolean not null,
    primary key (article, day, mark)
);
create table support_useful_day (
    article uuid not null references support_article on delete cascade,
    day date not null,
    yes int not null,
    no int not null,
    primary key (article, day)
);
create index support_useful_day_day on support_useful_day (day);
grant insert on support_useful to ${outside};

create view support_article_published as
    select a.id, a.slug, v.topic, v.title, v.summary, v.words, v.search, v.at as changed, a.looked
    from support_article a join support_article_version v on v.article = a.id and v.number = a.live
    where a.retired is null;
create view support_article_known as
    select o.slug, a.slug as now, a.retired is not null as retired
    from support_article_address o join support_article a on a.id = o.article where a.live is not null;
create view support_article_download as
    select f.id, f.article, f.file, f.name, f.size, f.added from support_article_file f
    join support_article a on a.id = f.article where f.removed is null and a.live is not null and a.retired is null;
grant select on support_article_published, support_article_known, support_article_download to ${outside};
