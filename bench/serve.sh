#!/bin/sh
# How many pages are served each second and how long they take, against a bare handler of the same server.
#   bench/serve.sh [--data DIR] [--place NAME] [--seconds N]
# DIR is a data folder that has the place ("trafford" and a new folder where none is named; bench/import.sh makes "national").
# Asks over loopback, with 8 connections and one thread, each list of addresses in a fixed mixed order, after warming up: a minute for
# the first of either program, since code that is asked much is compiled again after tens of thousands of requests. A large place has more
# different searches than the program keeps answers for (2,000), so that each is counted again.
set -eu
. "$(dirname "$0")/lib.sh"
need wrk psql curl
data=$work/data place=trafford seconds=20
while [ $# -gt 1 ]; do
  case "$1" in
    --data) data=$2 ;;
    --place) place=$2 ;;
    --seconds) seconds=$2 ;;
    *) break ;;
  esac
  shift 2
done
[ $# -eq 0 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
port=${BENCH_PORT:-8097}
. bin/java-home

echo "Pages of $place, 8 connections, 1 thread, $seconds s each after as long to warm up. $(machine)"
echo
printf '%-22s %12s %9s %9s %9s %8s %8s\n' what requests/s p50 p99 longest errors different

warm() { wrk -t1 -c8 -d60s -s bench/requests.lua "http://127.0.0.1:$1" -- "$2" >/dev/null; } # PORT FILE
measure() { # WHAT PORT FILE
  wrk -t1 -c8 "-d${seconds}s" -s bench/requests.lua "http://127.0.0.1:$2" -- "$3" >/dev/null
  LABEL=$1 wrk -t1 -c8 "-d${seconds}s" -s bench/requests.lua "http://127.0.0.1:$2" -- "$3" | tail -n 1
}

# the baseline: the same libraries, server, flags and connections, one handler that says "hello"
serve "$data" "$port" "$([ -d "localities/$place" ] && echo "$place" || echo sample)"
[ "$(ask "$data" "select count(*) from pg_namespace where nspname = '$(echo "$place" | tr - _)'")" = 1 ] ||
  { echo "The data folder has no place $place; bench/import.sh makes \"national\"." >&2; exit 2; }
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders $(sed -n 's/^serve="\(.*\)"$/\1/p' bin/folkmoot) "-Xmx${FOLKMOOT_MEMORY:-256m}" -Xlog:disable \
  -cp "app/target/folkmoot/lib/*" bench/Hello.java --server.port=$((port + 1)) >"$work/hello.log" 2>&1 &
hello=$!
pids="$pids $hello"
wait_for "http://127.0.0.1:$((port + 1))/hello" "$hello"
echo /hello >"$work/hello"
warm $((port + 1)) "$work/hello"
measure "hello (baseline)" $((port + 1)) "$work/hello"
stop "$hello"

# Makes a list of addresses from the place's own names and numbers.
list() { # FILE SQL
  ask "$data" "set search_path = $(echo "$place" | tr - _), extensions;
    create temporary view organisation as select *, coalesce(org_ids[1], id::text) as address,
        string_to_array(sort_name, ' ') as words, md5(name || org_ids::text) as mixed from register_organisation;
    create temporary table narrow as select distinct facet, replace(value, ' ', '+') as value from register_organisation
        cross join lateral (values ('ward', ward), ('form', legal_form), ('size', size), ('reach', reach), ('status', status)) as one (facet, value)
        where value ~ '^[A-Za-z0-9 -]+$'
      union select distinct 'activity', unnest(activities) from register_organisation;
    select '/$place/' || path from ($2) as listed (path, mixed) where path ~ '^[!-~]+$' order by mixed limit 6000" >"$work/$1"
}
list organisations "select 'organisations/' || address, mixed from organisation"
list names "select 'organisations?q=' || array_to_string(words, '+'), mixed from organisation"
list words "select 'organisations?q=' || words[2] || '+' || words[1], min(mixed) from organisation where words[2] <> '' group by 1"
list slips "select 'organisations?q=' || overlay(words[1] placing '' from 3 for 1) || coalesce('+' || words[2], ''), min(mixed)
  from organisation where length(words[1]) > 5 and words[1] !~ '[0-9]' group by 1"
list beginnings "select distinct 'organisations?q=' || left(words[1], n), md5(left(words[1], n)) from organisation, generate_series(3, 6) n"
list numbers "select 'organisations?q=' || address, mixed from organisation where org_ids <> '{}'"
list facets "select 'organisations?' || a.facet || '=' || a.value || '&' || b.facet || '=' || b.value, md5(a.value || b.value)
  from narrow a join narrow b on a.facet < b.facet union all select 'organisations?' || facet || '=' || value, md5(value) from narrow"
list words-and-facets "select 'organisations?q=' || w.word || '&' || n.facet || '=' || n.value, md5(w.word || n.value)
  from (select word from organisation, unnest(words) word where word ~ '^[a-z]{4,}$' group by word order by count(*) desc limit 200) w cross join narrow n"
list data "select 'data/organisations.json?q=' || array_to_string(words, '+'), mixed from organisation"

warm "$port" "$work/organisations"
curl --silent --output /dev/null "http://127.0.0.1:$port$(head -n 1 "$work/names")" # the words of a place are read when the first is asked for
for what in names words slips beginnings numbers facets words-and-facets data organisations; do
  [ -s "$work/$what" ] && measure "$what" "$port" "$work/$what"
done
echo "/$place/" >"$work/front"
measure "front page" "$port" "$work/front"
list areas "select 'places/' || code, md5(code) from place_area"
[ ! -s "$work/areas" ] || measure "areas" "$port" "$work/areas"
echo
echo "Times in milliseconds. Memory of the server: $(memory VmRSS "$server") MB resident."
