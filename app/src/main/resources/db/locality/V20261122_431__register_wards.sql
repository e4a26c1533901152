-- where an organisation is and what it is called, for rooms that join it; its place is null where it is never shown
create view register_ward as
select id as organisation, name, ward, org_ids from register_organisation;
