-- which files anybody may have: whoever keeps one says so
alter table files_file add column given_out boolean not null default false;
create view files_given_out as
    select p.file, p.number, p.bytes from files_piece p join files_file f on f.id = p.file where f.given_out;
grant select on files_given_out to ${outside};
