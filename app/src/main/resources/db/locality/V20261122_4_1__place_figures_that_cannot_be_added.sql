-- an indicator of which nothing is known but its figures: they are never added up for larger areas

alter table place_indicator
    drop constraint place_indicator_kind_check,
    add constraint place_indicator_kind_check check (kind in ('rank', 'share', 'count', 'figure'));
