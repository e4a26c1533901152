-- who has switched off that single letters do something (WCAG 2.2, 2.1.4)
alter table people_person add column shortcuts boolean not null default true;
