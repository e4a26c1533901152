-- letters that reached nobody leave the list once somebody has dealt with them
alter table post_message add seen timestamptz;
create index on post_message (coalesce(returned, settled), id)
    where seen is null and (returned is not null or outcome in ('refused', 'given-up'));
drop index post_message_settled_id_idx;
drop index post_message_returned_id_idx;
