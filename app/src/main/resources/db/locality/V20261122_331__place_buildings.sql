-- a building or a piece of land is not a service: it stands on the pages of areas, and not in the feed of services
alter table place_service add column building boolean not null default false;

create or replace view place_open_service as
    select md5(concat_ws('|', src.name, s.kind, s.name,
            row_number() over (partition by s.source, s.kind, s.name order by s.line)))::uuid as id,
        s.kind, s.name, s.sort_name, s.description, s.provider, s.ward, s.address, s.opening_times, s.referral,
        s.website, src.title as source_title, src.read_at as modified
    from place_service s join place_source src on src.id = s.source
    where s.name <> '' and not s.building;
