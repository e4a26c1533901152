-- letters that belong to a conversation, with what is attached to them until their bodies are emptied
alter table post_message add conversation text check (conversation ~ '^[a-z2-7]{26}$'), add answers text;

create table post_attachment (
    message bigint not null references post_message on delete cascade,
    n int not null,
    name text not null,
    type text not null,
    bytes bytea not null,
    primary key (message, n)
);
