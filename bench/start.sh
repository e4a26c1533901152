#!/bin/sh
# How long it takes from a clone to the first page with nothing at hand, how quick later starts are, and how much memory is used.
#   bench/start.sh [--seconds N] [--from-empty]
# Clones what is committed. --from-empty begins with an empty Maven repository, so that everything is fetched once more.
# --seconds is how long the load lasts before memory is read (60).
set -eu
. "$(dirname "$0")/lib.sh"
need git curl wrk
seconds=60 empty=
while [ $# -gt 0 ]; do
  case "$1" in
    --seconds) seconds=$2; shift ;;
    --from-empty) empty=yes ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done
port=${BENCH_PORT:-8097}
requests=$FOLKMOOT_HOME/bench/requests.lua

echo "Starts. $(machine)"
echo
if [ -n "$empty" ]; then
  MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$work/maven"
  export MAVEN_OPTS
fi
XDG_CACHE_HOME=$work/cache # PostgreSQL's programs are unpacked anew
export XDG_CACHE_HOME
start=$(now)
git clone --quiet "$FOLKMOOT_HOME" "$work/clone"
cd "$work/clone"
serve "$work/data" "$port" trafford
printf '%-58s %8s s\n' "clone to first page${empty:+, empty Maven repository}" "$(since "$start")"
[ -z "$empty" ] || printf '%-58s %8s MB\n' "Maven repository afterwards" "$(du -sm "$work/maven" | cut -f1)"
stop "$server"

for _ in 1 2 3 4 5; do
  start=$(now)
  serve "$work/data" "$port" trafford
  since "$start" >>"$work/starts"
  echo >>"$work/starts"
  stop "$server"
done
printf '%-58s %8s s\n' "later start to first page, middle of five" "$(median <"$work/starts")"

serve "$work/data" "$port" trafford
curl --silent "http://127.0.0.1:$port/trafford/data/organisations.json?per_page=100" |
  grep -o '"org_ids":\["[A-Za-z0-9-]*' | sed 's|.*"|/trafford/organisations/|' >"$work/addresses"
for word in church school sports music art care centre trust; do
  printf '/trafford/organisations?q=%s\n/trafford/organisations?q=%s&page=2\n/trafford/data/organisations.json?q=%s\n' $word $word $word
done >>"$work/addresses"
wrk -t1 -c8 "-d${seconds}s" -s "$requests" "http://127.0.0.1:$port" -- "$work/addresses" >"$work/load"
printf '%-58s %8s MB\n' "program after $seconds s of load, resident (-Xmx${FOLKMOOT_MEMORY:-256m})" "$(memory VmRSS "$server")"
postmaster=$(head -n 1 "$work/data/database/postmaster.pid")
for pid in $postmaster $(cat "/proc/$postmaster/task/$postmaster/children"); do
  awk '$1 == "Pss:" { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || true
done | awk '{ kb += $1 } END { printf "%-58s %8d MB\n", "PostgreSQL then, proportional share of all its processes", kb / 1024 }'
start=$(now)
stop "$server"
printf '%-58s %8s s\n' "stop" "$(since "$start")"
