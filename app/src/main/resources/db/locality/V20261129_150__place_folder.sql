-- the files of the folder that was loaded whole, and how many of these migrations there were: where both are as they were,
-- there is nothing to read
alter table place_pack add column folder text not null default '', add column migrations bigint not null default 0;
