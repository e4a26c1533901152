-- entries that were asked whether they are still right and have not answered, in the order in which the staff see them
create index register_own_unanswered on register_own (asked, organisation) where left_on is null and asked > confirmed;
drop index register_own_asked;
