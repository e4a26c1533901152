-- events and training. What an event is today (to come, over, full) is computed from its days and from who has a place.

create table support_event (
    id uuid primary key,
    title text not null check (length(title) between 1 and 200),
    words text not null check (length(words) <= 20000),
    starts timestamptz not null,
    ends timestamptz not null,
    book_until timestamptz not null,
    -- the zone whose clocks say when it is: a moved event keeps the time on the clock
    zone text not null,
    venue text not null check (length(venue) <= 300),
    places int check (places between 1 and 100000),
    topic text not null,
    audience text not null check (length(audience) <= 200),
    -- goes up whenever what calendars show changes (RFC 5545, 3.8.7.4)
    sequence int not null default 0,
    made timestamptz not null,
    changed timestamptz not null,
    cancelled timestamptz,
    cancel_words text not null default '',
    -- events that were made together
    series uuid,
    -- when it was written down who came
    attended timestamptz,
    check (ends > starts and book_until <= starts)
);
create index support_event_starts on support_event (starts, id);
create index support_event_series on support_event (series, starts) where series is not null;
create index support_event_unattended on support_event (ends) where attended is null and cancelled is null;

-- where an event is met online: told to those alone who have a place
create table support_event_link (
    event uuid primary key references support_event on delete cascade,
    link text not null check (length(link) between 1 and 500)
);

-- what was changed, by whom: each line says what it was and what it became
create table support_event_history (
    id uuid primary key,
    event uuid not null references support_event on delete cascade,
    at timestamptz not null,
    by_person uuid,
    words text not null
);
create index support_event_history_event on support_event_history (event, at);

-- bookings as the public page takes them: the public may only leave them here, and a job gives out places in this order
create table support_booked (
    arrived bigint generated always as identity primary key,
    event uuid not null,
    at timestamptz not null,
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    organisation uuid,
    group_name text not null check (length(group_name) <= 300),
    access_needs text not null check (length(access_needs) <= 1000),
    diet text not null check (length(diet) <= 1000)
);
grant insert on support_booked to ${outside};
-- whoever is written down by the staff gets the next number of the same row
grant usage on sequence support_booked_arrived_seq to ${inside};

create table support_booking (
    id uuid primary key,
    event uuid not null references support_event on delete cascade,
    -- the order in which bookings came; of those whom the staff wrote down it is their time
    arrived bigint not null,
    at timestamptz not null,
    token text collate "C" not null unique check (token ~ '^[a-z2-7]{26}$'),
    name text not null,
    email text collate "C" not null default '',
    organisation uuid,
    group_name text not null default '',
    -- kept until the day after the event only
    access_needs text not null default '',
    diet text not null default '',
    -- who has no place and no offer waits; whose booking has ended has nothing
    placed timestamptz,
    offered timestamptz,
    offer_until timestamptz,
    ended timestamptz,
    ended_by text check (ended_by in ('person', 'staff', 'offer', 'erasure')),
    walk_in boolean not null default false,
    came boolean,
    reminded timestamptz,
    -- whether it was asked how it was, and whether that was answered; the answer itself stands apart, without a name
    asked timestamptz,
    answered boolean not null default false,
    check ((offered is null) = (offer_until is null)),
    check ((ended is null) = (ended_by is null))
);
create unique index support_booking_once on support_booking (event, email) where ended is null and email <> '';
create index support_booking_event on support_booking (event, arrived);
create index support_booking_email on support_booking (email) where email <> '';
create index support_booking_organisation on support_booking (organisation) where organisation is not null;
create index support_booking_offer on support_booking (offer_until) where ended is null and placed is null and offered is not null;

-- a press behind a mailed link: the public may only leave it here, and a job looks whose it is
create table support_event_tap (
    event uuid not null,
    token text not null check (length(token) <= 60),
    what text not null check (what in ('take', 'give-back', 'how-was-it')),
    answer int not null default 0 check (answer between 0 and 5),
    words text not null default '' check (length(words) <= 2000),
    at timestamptz not null
);
grant insert on support_event_tap to ${outside};

-- how it was, from 1 to 5; nothing says who said so
create table support_event_feedback (
    id uuid primary key,
    event uuid not null references support_event on delete cascade,
    answer int not null check (answer between 1 and 5),
    words text not null
);
create index support_event_feedback_event on support_event_feedback (event);

-- what everybody may know of an event
create view support_event_public as
select e.id, e.title, e.words, e.starts, e.ends, e.book_until, e.zone, e.venue, e.places, e.topic, e.audience, e.sequence,
    e.changed, e.cancelled, e.cancel_words, e.series, e.attended,
    exists (select 1 from support_event_link l where l.event = e.id) as online,
    (select count(*) from support_booking b where b.event = e.id and b.ended is null
        and (b.placed is not null or b.offered is not null)) as held,
    (select count(*) from support_booking b where b.event = e.id and b.ended is null
        and b.placed is null and b.offered is null) as waiting
from support_event e;
grant select on support_event_public to ${outside};
