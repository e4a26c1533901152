-- the wards of an area with their names, so that no other room has to ask this one's table for them
create or replace view place_area_ward as
    select w.layer, w.code, w.ward, a.name, a.sort_name
    from (select layer, code, code as ward from place_area where layer = 'ward'
        union select to_layer, to_code, from_code from place_link where from_layer = 'ward'
        union select from_layer, from_code, to_code from place_link where to_layer = 'ward'
        union select m.to_layer, m.to_code, w.to_code from place_link m
            join place_link w on w.from_layer = m.from_layer and w.from_code = m.from_code and w.to_layer = 'ward'
            where m.from_layer = 'small-area' and m.to_layer = 'middle-area') w
    left join place_area a on a.layer = 'ward' and a.code = w.ward;
