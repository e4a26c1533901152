-- who can be tried in an invented place, and what to do first
create table people_trial (
    role text primary key,
    email text not null,
    name text not null,
    organisation uuid,
    about text not null,
    first jsonb not null
);
create view people_tried as select role, name, about, first from people_trial;
grant select on people_tried to ${outside};
