-- what is counted is counted in the program's memory (docs/decisions/register-facets-in-memory.md)
drop table register_total;
