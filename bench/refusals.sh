#!/bin/sh
# Whether what is not yours takes as long to refuse as what is not there: the times of both, asked in turn.
#   bench/refusals.sh [--data DIR] [--rounds N]
# DIR is a data folder with the place "sample" (a new one where none is named). One connection, over loopback.
set -eu
. "$(dirname "$0")/lib.sh"
need psql curl
data=$work/data rounds=400
while [ $# -gt 1 ]; do
  case "$1" in
    --data) data=$2 ;;
    --rounds) rounds=$2 ;;
    *) break ;;
  esac
  shift 2
done
[ $# -eq 0 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
port=${BENCH_PORT:-8097}
FOLKMOOT_LIMITS=off
export FOLKMOOT_LIMITS
serve "$data" "$port" sample
site=http://127.0.0.1:$port

sign_in() { # ROLE: makes a cookie file of that name
  token=$(curl --silent --cookie-jar "$work/$1" "$site/sample/" | sed -n 's/.*name="_form" value="\([^"]*\)".*/\1/p' | head -n 1)
  curl --silent --output /dev/null --cookie "$work/$1" --cookie-jar "$work/$1" --data "place=sample" --data "role=$1" --data "_form=$token" "$site/sign-in/try"
}

# Asks for two addresses in turn, and prints the middle and the ninth tenth of both in milliseconds.
compare() { # WHAT JAR A B
  i=0
  while [ "$i" -lt $((rounds + rounds / 4)) ]; do
    printf 'url = "%s"\noutput = "/dev/null"\nurl = "%s"\noutput = "/dev/null"\n' "$site$3" "$site$4"
    i=$((i + 1))
  done >"$work/asked"
  curl --silent --cookie "$work/$2" --config "$work/asked" --write-out '%{http_code} %{time_total}\n' >"$work/times"
  tail -n $((rounds * 2)) "$work/times" | awk -v what="$1" -v a="$work/a" -v b="$work/b" '
    { print $2 * 1000 >(NR % 2 ? a : b); codes[$1]++ }
    END { for (code in codes) all = all " " code; print all >"/dev/stderr" }' 2>"$work/codes"
  printf '%-44s %8.2f %8.2f %8.2f %8.2f %s\n' "$1" "$(median <"$work/a")" "$(median <"$work/b")" "$(ninth <"$work/a")" "$(ninth <"$work/b")" "$(cat "$work/codes")"
  rm -f "$work/a" "$work/b"
}
ninth() { sort -n | awk '{ v[NR] = $1 } END { print v[int(NR * 0.9)] }'; }

: >"$work/nobody"
sign_in auditor
sign_in counterpart
group=$(ask "$data" "select id from sample.register_organisation order by id limit 1")
nothing=01900000-0000-7000-8000-00000000000f
echo "Milliseconds, $rounds rounds after a quarter as many to warm up, asked in turn. $(machine)"
echo
printf '%-44s %8s %8s %8s %8s %s\n' "who asks for what" not-yours not-there "90 %" "90 %" answers
compare "nobody: today" nobody /sample/desk /sample/desk/nothing
compare "nobody: an organisation at the desk" nobody "/sample/desk/organisations/$group" "/sample/desk/organisations/$nothing"
compare "nobody: an entry of one's own" nobody "/sample/my/organisations/$group" "/sample/my/organisations/$nothing"
compare "auditor: today" auditor /sample/desk /sample/desk/nothing
compare "auditor: an organisation at the desk" auditor "/sample/desk/organisations/$group" "/sample/desk/organisations/$nothing"
compare "auditor: another's entry" auditor "/sample/my/organisations/$group" "/sample/my/organisations/$nothing"
compare "counterpart: today" counterpart /sample/desk /sample/desk/nothing
compare "counterpart: returned mail" counterpart /sample/desk/returned-mail/1 /sample/desk/returned-mail/999999999
echo
echo "Load afterwards: $(cut -d' ' -f1-3 /proc/loadavg)"
