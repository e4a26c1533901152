#!/bin/sh
# How long it takes to import grants as a command, and to ask for their pages.
#   bench/grants.sh FILE [FILE...]      360Giving CSV (also .gz) or JSON; the first run imports, the second finds nothing new
set -eu
[ $# -ge 1 ] || { sed -n '2,3s/^# \{0,1\}//p' "$0" >&2; exit 2; }
home=$(cd "$(dirname "$0")/.." && pwd)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
for file in "$@"; do cp "$file" "$data/"; done
for run in first again; do
  for file in "$data"/*.csv "$data"/*.csv.gz "$data"/*.json "$data"/*.json.gz; do
    case "$file" in *refused.csv) continue ;; esac
    [ -f "$file" ] || continue
    printf '%s %s: ' "$run" "$(basename "$file")"
    "$home/bin/folkmoot" import bench grants "$file" --create --json --edition 2026-01-01 --data "$data/place" 2>/dev/null || [ $? -eq 1 ]
  done
done
