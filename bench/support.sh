#!/bin/sh
# How long the pages of support take in a place with 50,000 more enquiries of some 4,000 groups, 1,000 of them open.
#   bench/support.sh [--data DIR] [--seconds N]
# DIR is a new data folder, or one that an earlier run has filled. Asks over loopback, with 8 connections and one thread.
set -eu
. "$(dirname "$0")/lib.sh"
need wrk psql curl
data=$work/data seconds=15
while [ $# -gt 1 ]; do
  case "$1" in
    --data) data=$2 ;;
    --seconds) seconds=$2 ;;
    *) break ;;
  esac
  shift 2
done
[ $# -eq 0 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
port=${BENCH_PORT:-8097}
FOLKMOOT_LIMITS=off
export FOLKMOOT_LIMITS

serve "$data" "$port" sample
sign_in adviser
if [ "$(ask "$data" "select count(*) from sample.support_case")" -lt 50000 ]; then
  ask "$data" "set search_path = sample, extensions;
    create temporary table me as select holder as id from support_case where holder is not null limit 1;
    insert into support_case (id, reference, token, subject, topic, channel, opened, name, email, waits, answer_by, answered, holder, held_since, closed)
      select gen_random_uuid(), to_char(1000 + i / 10000, 'FM0000') || '-' || to_char(mod(i, 10000), 'FM0000'),
        translate(substr(md5(i::text), 1, 26), '0189', 'ghij'), 'Question ' || i || ' about a marquee' || i, 'funding.bid', 'mail',
        now() - i * interval '10 minutes', 'Ann', 'p' || mod(i, 5000) || '@x.example', case when i < 500 then now() end,
        current_date - 2 + mod(i, 9), now(), (select id from me), now(), case when i >= 1000 then now() - i * interval '9 minutes' end
      from generate_series(1, 50000) i;
    insert into support_group (id, case_id, organisation, name, since)
      select gen_random_uuid(), id, ('00000000-0000-7000-8000-' || lpad((hashtext(email) & 4095)::text, 12, '0'))::uuid, 'Group ' || email, opened
      from support_case where email like '%@x.example';
    insert into support_entry (id, case_id, kind, at, name, email, words)
      select gen_random_uuid(), c.id, k, c.opened + interval '1 hour', 'Ann', c.email,
        'We have a question about the lease of our hall and about the committee that meets on Fridays. ' || c.subject
      from support_case c, unnest(array['received', 'sent', 'note']) k where c.email like '%@x.example';
    insert into support_time (id, case_id, person, minutes, at)
      select gen_random_uuid(), id, holder, 15, opened from support_case where email like '%@x.example';"
  ask "$data" "vacuum analyze"
fi
echo "$(ask "$data" "select (select count(*) from sample.support_case) || ' cases, ' || (select count(*) from sample.support_case where closed is null) || ' open, ' ||
  (select count(*) from sample.support_entry) || ' entries, ' || (select count(distinct organisation) from sample.support_group) || ' groups'")."
echo "8 connections, 1 thread, $seconds s each after as long to warm up. $(machine)"
echo
printf '%-22s %12s %9s %9s %9s %8s %8s\n' what requests/s p50 p99 longest errors different

home=/sample/desk/support
echo $home >"$work/inbox"
ask "$data" "select '$home/cases/' || id from sample.support_case where confidential is null and joined is null order by md5(id::text) limit 3000" >"$work/cases"
ask "$data" "select '$home/cases/' || id from sample.support_case where confidential is null and joined is null and closed is null order by md5(id::text)" >"$work/open"
ask "$data" "select distinct '$home/groups/' || organisation from sample.support_group where organisation is not null limit 3000" >"$work/groups"
ask "$data" "select '$home/search?q=marquee' || i from generate_series(1, 50000, 17) i" >"$work/rare"
ask "$data" "select '$home/search?q=' || q from unnest(array['lease', 'committee', 'lease+committee', 'fridays', 'hall+question']) q" >"$work/common"
measure "inbox" "$work/inbox"
measure "cases" "$work/cases"
measure "cases, open" "$work/open"
measure "groups" "$work/groups"
measure "words, rare" "$work/rare"
measure "words that all say" "$work/common"
echo
echo "Times in milliseconds. Memory of the server: $(memory VmRSS "$server") MB resident."
