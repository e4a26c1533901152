#!/bin/sh
# How long "bin/folkmoot count" takes as a whole command, from the shell to the last line.
#   bench/count.sh [--papers N] [--rule RULE] [--runs N] FILE...
# One FILE in BLT form is made larger (or smaller) to N papers by repeating its own; without --papers, files are counted as
# they are, all of them in one command. Counting alone, warm and without the command, is measured by tally/benchmark.sh.
set -eu
papers= rule=scottish runs=15
while [ $# -gt 0 ]; do
  case "$1" in
    --papers) papers=$2; shift 2 ;;
    --rule) rule=$2; shift 2 ;;
    --runs) runs=$2; shift 2 ;;
    *) break ;;
  esac
done
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(pwd)
count=$#
while [ "$count" -gt 0 ]; do
  case "$1" in /*) set -- "$@" "$1" ;; *) set -- "$@" "$here/$1" ;; esac
  shift
  count=$((count - 1))
done
. "$(dirname "$0")/lib.sh"

what="$# file(s) as they are"
if [ -n "$papers" ]; then
  # the lines of papers are those between the first line and the line "0"; their first number is how many papers they are
  awk -v wanted="$papers" '
    NR == 1 { print; next }
    !ended && $1 == "0" {
      ended = 1
      while (left > 0)
        for (i = 1; i <= lines && left > 0; i++) {
          n = number[i] < left ? number[i] : left
          print n rest[i]
          left -= n
        }
    }
    ended || $1 < 0 { print; next }
    { lines++; number[lines] = $1; rest[lines] = substr($0, length($1) + 1); left = wanted }' "$1" >"$work/papers.blt"
  what="$papers papers made from $(basename "$1")"
  set -- "$work/papers.blt"
fi

bin/folkmoot count --rule "$rule" "$@" >"$work/report" # builds, where that has not been done
echo "Counting $what, rule $rule, whole command, $runs runs. $(machine)"
echo
for _ in $(seq "$runs"); do
  start=$(now)
  bin/folkmoot count --rule "$rule" --json "$@" >"$work/json"
  since "$start"
  echo
done >"$work/times"
printf '%-30s %8s s\n' middle "$(median <"$work/times")" quickest "$(sort -n "$work/times" | head -n 1)" slowest "$(sort -n "$work/times" | tail -n 1)"
