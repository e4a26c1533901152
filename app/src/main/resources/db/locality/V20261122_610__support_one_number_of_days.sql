-- within how many days an answer is due is a setting of the place; what an organisation says of itself comes with its page
drop table support_standard;
drop view register_own_statement;
