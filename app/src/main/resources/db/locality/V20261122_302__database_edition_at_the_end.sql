-- the edition moves on at the end of a transaction, so that a long import keeps nobody waiting, and with every change of
-- the register, also one by hand
drop trigger database_changed on place_source;
drop trigger database_changed on place_locality;
create constraint trigger database_changed after insert or update or delete on place_source
    deferrable initially deferred for each row execute function database_changed();
create constraint trigger database_changed after insert or update or delete on place_locality
    deferrable initially deferred for each row execute function database_changed();
create constraint trigger database_changed after insert or update or delete on register_version
    deferrable initially deferred for each row execute function database_changed();
