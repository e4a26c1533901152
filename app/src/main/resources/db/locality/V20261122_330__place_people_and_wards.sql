-- how many people live in each ward, and the wards that each area is, has or lies in; for rooms that count by ward
create view place_ward_people as
    select a.code as ward, coalesce(v.value, (
        select sum(s.value) from place_link l
        join place_value s on s.layer = l.from_layer and s.area = l.from_code and s.indicator = 'population'
        where l.to_layer = 'ward' and l.to_code = a.code and l.from_layer = 'small-area')) as people
    from place_area a
    left join place_value v on v.layer = 'ward' and v.area = a.code and v.indicator = 'population'
    where a.layer = 'ward';

create view place_area_ward as
    select layer, code, code as ward from place_area where layer = 'ward'
    union select to_layer, to_code, from_code from place_link where from_layer = 'ward'
    union select from_layer, from_code, to_code from place_link where to_layer = 'ward'
    union select m.to_layer, m.to_code, w.to_code from place_link m
        join place_link w on w.from_layer = m.from_layer and w.from_code = m.from_code and w.to_layer = 'ward'
        where m.from_layer = 'small-area' and m.to_layer = 'middle-area';

grant select on place_ward_people, place_area_ward to ${outside};
