-- what groups find out about themselves, once a year; each is its group's own, and advisers read it while the group shares it
create table support_health_check (
    id uuid primary key,
    organisation uuid not null,
    begun timestamptz not null,
    begun_by uuid,
    touched timestamptz not null,
    -- from then on its answers stay as they are
    finished timestamptz,
    finished_by uuid,
    shared timestamptz,
    shared_by uuid,
    -- whether the group wants a letter a year after it was finished, and when that was written
    remind boolean not null default false,
    reminded timestamptz
);
create unique index support_health_check_open on support_health_check (organisation) where finished is null;
create index support_health_check_organisation on support_health_check (organisation, begun desc);
create index support_health_check_shared on support_health_check (shared desc) where shared is not null;
create index support_health_check_finished on support_health_check (finished) where finished is not null;
create index support_health_check_kept on support_health_check ((coalesce(finished, touched)));

create table support_health_answer (
    check_id uuid not null references support_health_check on delete cascade,
    question text collate "C" not null,
    -- the question in the words in which it was answered
    asked text not null,
    answer text check (answer in ('yes', 'no', 'unsure', 'not-us')),
    comment text not null default '' check (length(comment) <= 2000),
    at timestamptz not null,
    by_person uuid,
    -- what was asked the advisers about it
    case_id uuid references support_case on delete set null,
    primary key (check_id, question)
);
create index support_health_answer_person on support_health_answer (by_person);

create table support_health_action (
    id uuid primary key,
    check_id uuid not null references support_health_check on delete cascade,
    -- the question that it comes from, if it comes from one
    question text collate "C",
    words text not null check (length(words) between 1 and 300),
    who text not null default '' check (length(who) <= 100),
    due date,
    made timestamptz not null,
    made_by uuid,
    done timestamptz,
    done_by uuid
);
create index support_health_action_check on support_health_action (check_id, due);
