-- what becomes of a case later: questions to whoever asked, and referrals to others, each answered with one tap behind a
-- mailed link of which only the fingerprint is kept
create table support_question (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    kind text not null check (kind in ('outcome', 'satisfaction')),
    months int not null,
    due date not null,
    fingerprint bytea unique,
    asked timestamptz,
    answer text,
    answered timestamptz,
    check ((asked is null) = (fingerprint is null)),
    check ((answer is null) = (answered is null))
);
create index support_question_due on support_question (due) where asked is null;
create index support_question_case on support_question (case_id);
create index support_question_answered on support_question (answered) where answered is not null;

create table support_referral (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    to_name text not null,
    to_email text not null,
    words text not null,
    -- how whoever asked agreed
    consent text not null check (consent <> ''),
    made timestamptz not null,
    made_by uuid not null,
    fingerprint bytea not null unique,
    answer text,
    answered timestamptz,
    check ((answer is null) = (answered is null))
);
create index support_referral_case on support_referral (case_id);
create index support_referral_open on support_referral (made) where answer is null;

-- one tap: the public may only leave it here; a job looks whose it is
create table support_tap (
    fingerprint bytea not null check (length(fingerprint) = 32),
    answer text not null check (length(answer) <= 40),
    going text not null check (going in ('', 'yes', 'no')),
    at timestamptz not null
);
grant insert on support_tap to ${outside};
