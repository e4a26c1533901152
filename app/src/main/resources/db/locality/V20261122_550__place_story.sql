-- how far the story of an invented place has been told, which edition of it, and from which day it counts its days
create table place_story (
    only_one boolean primary key default true check (only_one),
    edition text not null,
    loaded date not null,
    told int not null
);
