-- a member as lists show it: by its name in the register where it is there
create view membership_card as
select m.id, m.organisation, m.person, coalesce(r.name, m.name) as name, m.sort_name,
    coalesce(r.ward, case when m.organisation is null then p.ward end, '') as ward,
    case when m.organisation is null then m.org_ids else r.org_ids end as org_ids, m.postcode
from membership_member m
left join register_ward r on r.organisation = m.organisation
left join place_postcode_ward p on p.postcode = m.postcode;

-- who is written to on behalf of a member: its contacts, or the person who is one
create view membership_addressee as
select member, person from membership_contact
union
select id, person from membership_member where person is not null;

-- what is still owed
create view membership_owed as
select f.id as fee, f.membership, f.due_on, f.currency, f.amount, coalesce(sum(p.amount), 0) as paid
from membership_fee f left join membership_payment p on p.fee = f.id and p.currency = f.currency
group by f.id;

alter table membership_scheme add column remind_days int check (remind_days between 1 and 120);
