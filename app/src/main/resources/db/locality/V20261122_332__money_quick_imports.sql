-- words and numbers of an import wait in a list, and are sorted into their indexes at once by the vacuum after it
alter index money_record_search_idx set (fastupdate = on, gin_pending_list_limit = 65536);
alter index money_record_numbers_idx set (fastupdate = on, gin_pending_list_limit = 65536);
