-- reports on support. A draft is counted whenever it is looked at; what is frozen stays as it is
create table support_report (
    id uuid primary key,
    title text not null check (title <> ''),
    for_whom text not null default '',
    first_day date not null,
    last_day date not null check (last_day > first_day),
    questions text[] not null,
    words text not null default '',
    made timestamptz not null,
    made_by uuid,
    -- the frozen report that this one corrects, and why
    corrects uuid references support_report,
    reason text not null default '',
    check ((corrects is null) = (reason = ''))
);
create index support_report_made on support_report (made desc);
create index support_report_corrects on support_report (corrects) where corrects is not null;

create table support_report_frozen (
    report uuid primary key references support_report,
    at timestamptz not null,
    by_person uuid,
    content jsonb not null
);
create function support_report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A frozen report does not change';
end $$;
create trigger support_report_stays before update or delete on support_report_frozen
    for each row execute function support_report_stays();

-- what of a frozen report is public, as chosen; what was taken back stays here and is not shown
create table support_report_public (
    id uuid primary key,
    report uuid not null references support_report_frozen,
    at timestamptz not null,
    by_person uuid,
    until timestamptz,
    until_by uuid,
    content jsonb not null
);
create unique index support_report_public_now on support_report_public (report) where until is null;
create view support_report_shown as
    select report, at, content from support_report_public p where until is null;
grant select on support_report_shown to ${outside};
