#!/bin/sh
# How long the pages of people and of the staff take in a place with 5,000 people and 20,000 waiting things.
#   bench/people.sh [--data DIR] [--seconds N]
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
if [ "$(ask "$data" "select count(*) from sample.people_person")" -lt 5000 ]; then
  awk 'BEGIN { print "name,postcode"; for (i = 1; i <= 9000; i++) printf "Invented Group %d,\n", i }' >"$work/groups.csv"
  bin/folkmoot import sample organisations "$work/groups.csv" --source groups --edition 2026-01-01 --data "$data" >/dev/null
  ask "$data" "set search_path = sample, extensions;
    create temporary table one as select id, row_number() over (order by id) as n from register_organisation where name like 'Invented Group %';
    insert into people_person (id, name, email, created)
      select gen_random_uuid(), 'Person ' || n, 'person-' || n || '@people.example', now() from generate_series(1, 5000) n;
    insert into people_seat (id, person, role, organisation, from_day, given_at)
      select gen_random_uuid(), p.id, 'contact', o.id, '2026-01-01', now()
      from (select id, row_number() over (order by id) as n from people_person where email like 'person-%') p join one o using (n);
    insert into register_listing (id, account, email, person, answers, begun, changed, submitted)
      select gen_random_uuid(), gen_random_uuid(), 'asks-' || n || '@people.example', null, jsonb_build_object('name', 'New Group ' || n),
        now() - n * interval '1 minute', now(), now() - n * interval '1 minute' from generate_series(1, 8000) n;
    insert into register_claim (id, organisation, account, email, person, says, made, stopped)
      select gen_random_uuid(), o.id, gen_random_uuid(), p.email, p.id, 'treasurer', now() - o.n * interval '1 minute', false
      from one o join (select id, email, row_number() over (order by id) as n from people_person where email like 'person-%') p
        on p.n = 1 + o.n % 5000 where o.n <= 8000;
    insert into register_own (organisation, answers, confirmed, asked)
      select id, '{\"activities\": \"We play\"}', now() - interval '400 days', now() - interval '60 days' from one where n <= 2000;
    insert into register_note (id, organisation, words, written_by, written_at)
      select gen_random_uuid(), o.id, 'Rang about the hall', (select id from people_person limit 1), now() from one o, generate_series(1, 5);
    insert into post_message (purpose, name, email, subject, page, queued, due, outcome, settled, returned, returned_status, return_token, stop_token)
      select 'reminder', 'Person ' || n, 'person-' || n || '@people.example', 'Is it still right?', null, now(), now(), 'sent', now(),
        now() - n * interval '1 minute', '5.1.1', 'return-' || n, 'stop-' || n from generate_series(1, 1000) n;
    insert into intake_upload (id, source, kind, file_name, edition, partial, uploaded, state, bytes, finished, refused)
      select gen_random_uuid(), 'source-' || n, 'organisations', 'file-' || n || '.csv', '2026-01-01', false, now(), 'done', 1,
        now() - n * interval '1 minute', 3 from generate_series(1, 1000) n;"
  ask "$data" "vacuum analyze"
fi
echo "$(ask "$data" "select (select count(*) from sample.people_person) || ' people, ' ||
  (select count(*) from sample.register_listing where submitted is not null) || ' listings, ' || (select count(*) from sample.register_claim) || ' claims, ' ||
  (select count(*) from sample.register_own) || ' unanswered entries, ' || (select count(*) from sample.post_message where returned is not null) ||
  ' returned letters, ' || (select count(*) from sample.intake_upload) || ' files with refused rows wait'")."
echo "8 connections, 1 thread, $seconds s each after as long to warm up. $(machine)"
echo
printf '%-22s %12s %9s %9s %9s %8s %8s\n' what requests/s p50 p99 longest errors different

sign_in adviser
echo /sample/desk >"$work/today"
echo /sign-in >"$work/sign-in"
ask "$data" "select '/sample/desk/organisations/' || id from sample.register_organisation where name like 'Invented Group %' order by md5(id::text) limit 3000" >"$work/organisations"
echo /sample/desk/returned-mail >"$work/returned"
ask "$data" "select '/sample/desk/people?q=person+' || n from generate_series(1, 5000, 7) n" >"$work/people"
measure "today" "$work/today"
measure "sign-in" "$work/sign-in"
measure "organisation (staff)" "$work/organisations"
measure "returned mail" "$work/returned"
measure "people, searched" "$work/people"
echo
echo "Times in milliseconds. Memory of the server: $(memory VmRSS "$server") MB resident."
