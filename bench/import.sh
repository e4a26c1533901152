#!/bin/sh
# How long an import takes, against PostgreSQL's own COPY of the same rows into the same table.
#   bench/import.sh ORGANISATIONS [OTHER_NAMES]
# ORGANISATIONS and OTHER_NAMES are CSV files (or .gz) as "bin/folkmoot help import" describes them. Works in a data folder
# of its own, which is removed; BENCH_DATA=DIR names one that is kept, for bench/serve.sh.
set -eu
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
organisations=$(realpath "$1")
names=${2:+$(realpath "$2")}
. "$(dirname "$0")/lib.sh"
need psql curl
data=${BENCH_DATA:-$work/data}
place=national

# keeps the database up between the commands, and makes sure that all is built
serve "$data" "${BENCH_PORT:-8097}" sample

# Imports a file, and says how long it took and how much memory at most.
import() { # KIND FILE
  bin/folkmoot import $place "$1" "$2" --create --edition 2026-01-01 --data "$data" --json >"$work/summary" 2>"$work/import.log" &
  importer=$!
  pids="$pids $importer"
  peak=0
  while kill -0 $importer 2>/dev/null; do
    high=$(memory VmHWM $importer)
    [ -z "$high" ] || peak=$high
    sleep 0.2
  done
  wait $importer || [ $? = 1 ] || { cat "$work/import.log" >&2; exit 1; }
  seconds=$(sed 's/.*"seconds":\([0-9.]*\).*/\1/' "$work/summary")
  printf '%-46s %8s s   peak %s MB resident\n' "import of $1" "$seconds" "$peak"
  printf '    %s\n' "$(cat "$work/summary")"
}

# Copies the rows of a table out and back into an empty one of the same shape with the same indexes, three times; the middle one.
copy() { # TABLE
  ask "$data" "\\copy $place.$1 to '$work/rows'"
  for _ in 1 2 3; do
    ask "$data" "set client_min_messages = error; set search_path = $place, extensions; drop table if exists bench_copy; create table bench_copy (like $1 including all)"
    start=$(now)
    ask "$data" "\\copy $place.bench_copy from '$work/rows'"
    since "$start"; echo
  done | median >"$work/copied"
  rows=$(ask "$data" "select count(*) from $place.bench_copy")
  ask "$data" "drop table $place.bench_copy"
  copied=$(cat "$work/copied")
  printf '%-46s %8s s   %s rows, %s MB of text\n' "COPY into $1" "$copied" "$rows" "$(($(stat -c %s "$work/rows") / 1048576))"
}

echo "Import against COPY of the same rows, with the indexes in place. $(machine)"
echo
import organisations "$organisations"
imported=$seconds
copy register_organisation
printf '%-46s %8s times COPY\n' "import of organisations" "$(divide "$imported" "$copied")"
if [ -n "$names" ]; then
  echo
  import other-names "$names"
  imported=$(awk -v a="$imported" -v b="$seconds" 'BEGIN { print a + b }')
  copy register_organisation
  printf '%-46s %8s times COPY\n' "both imports" "$(divide "$imported" "$copied")"
fi
echo
import organisations "$organisations"
echo "    (the same file again)"
