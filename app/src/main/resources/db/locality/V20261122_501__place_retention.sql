-- how many things were taken away on which day because their time was over
create table place_retention_run (
    day date not null,
    what text not null,
    removed int not null,
    primary key (day, what)
);
