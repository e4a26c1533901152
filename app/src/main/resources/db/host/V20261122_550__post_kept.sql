-- letters of invented places are kept: they never leave
alter table post_message drop constraint post_message_outcome_check;
alter table post_message add constraint post_message_outcome_check
    check (outcome in ('sent', 'stopped', 'gone', 'refused', 'given-up', 'too-late', 'kept'));
