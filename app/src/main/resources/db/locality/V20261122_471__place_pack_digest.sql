-- the rules of the jurisdiction by which everything here was computed
create table place_pack (
    only_one boolean primary key default true check (only_one),
    digest text not null
);
