-- a number that says nothing: with it a question tells of which edition its answer is
grant select on database_edition to ${outside};
