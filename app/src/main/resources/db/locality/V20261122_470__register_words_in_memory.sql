-- words are found, counted and corrected in the program's memory (docs/decisions/register-facets-in-memory.md)
drop table register_word;
