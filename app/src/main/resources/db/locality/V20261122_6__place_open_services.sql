-- services as other rooms and other programs may read them; an id stays while source, kind and name stay
create view place_open_service as
    select md5(concat_ws('|', src.name, s.kind, s.name,
            row_number() over (partition by s.source, s.kind, s.name order by s.line)))::uuid as id,
        s.kind, s.name, s.sort_name, s.description, s.provider, s.ward, s.address, s.opening_times, s.referral,
        s.website, src.title as source_title, src.read_at as modified
    from place_service s join place_source src on src.id = s.source
    where s.name <> '';

grant select on place_open_service to ${outside};
