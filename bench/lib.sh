# Sourced by the scripts in this folder: starting and stopping Folkmoot, asking its database, measuring.
FOLKMOOT_HOME=$(cd "$(dirname "$0")/.." && pwd)
cd "$FOLKMOOT_HOME"
unset FOLKMOOT_DATABASE_URL FOLKMOOT_DATABASE_USER FOLKMOOT_DATABASE_PASSWORD # they are about the database of the data folder
work=$(mktemp -d)
pids=
trap finish EXIT
trap 'exit 130' INT TERM

# Ends what this script started, and removes what it made.
finish() {
  for pid in $pids; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}

stop() { # PID
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  pids=$(echo " $pids " | sed "s/ $1 / /")
}

need() { # PROGRAM...
  for program in "$@"; do
    command -v "$program" >/dev/null 2>&1 || { echo "This needs $program: apt-get install $program (psql: postgresql-client)." >&2; exit 2; }
  done
}

# The time in seconds, with fractions.
now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.2f", to - from }'; }
divide() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# Waits for an address to answer 200, or for its program to end.
wait_for() { # ADDRESS PID
  until [ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$1")" = 200 ]; do
    kill -0 "$2" 2>/dev/null || { echo "The program ended before $1 answered:" >&2; cat "$work"/*.log >&2; exit 1; }
    sleep 0.02
  done
}

# Starts "bin/folkmoot serve" and waits for the first page; its process is in $server. Nothing is asked before it says that it serves:
# to ask again and again would take time from the start that is measured.
serve() { # DATA PORT LOCALITY
  bin/folkmoot serve --data "$1" --port "$2" --locality "$3" >"$work/serve.log" 2>&1 &
  server=$!
  pids="$pids $server"
  while kill -0 "$server" 2>/dev/null && ! grep -q "^Folkmoot serves" "$work/serve.log"; do sleep 0.05; done
  wait_for "http://127.0.0.1:$2/$3/" "$server"
}

# Asks the database of a data folder as its owner.
ask() { # DATA SQL
  PGPASSWORD=$(cat "$1/database-password") psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 \
    "host=127.0.0.1 port=$(cat "$1/database-port") user=folkmoot dbname=postgres" --command "$2"
}

# Memory of a process in MB: VmRSS now, or VmHWM at its peak.
memory() { # FIELD PID
  awk -v field="$1:" '$1 == field { printf "%d", $2 / 1024 }' "/proc/$2/status" 2>/dev/null || true
}

machine() {
  echo "$(date +%F), $(uname -sm), $(nproc) processors ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), load $(cut -d' ' -f1 /proc/loadavg), revision $(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
}

# Signs in as somebody invented of the sample, who has the role; their cookie is in $cookie.
sign_in() { # ROLE
  token=$(curl --silent --cookie-jar "$work/jar" "http://127.0.0.1:$port/sample/" | sed -n 's/.*name="_form" value="\([^"]*\)".*/\1/p' | head -n 1)
  curl --silent --output /dev/null --cookie "$work/jar" --cookie-jar "$work/jar" --data "place=sample" --data "role=$1" --data "_form=$token" "http://127.0.0.1:$port/sign-in/try"
  cookie="folkmoot=$(awk '$6 == "folkmoot" { print $7 }' "$work/jar")"
  [ "$(curl --silent --output /dev/null --write-out '%{http_code}' --header "Cookie: $cookie" "http://127.0.0.1:$port/sample/desk")" = 200 ] ||
    { echo "Nobody could sign in." >&2; exit 1; }
}

# Asks the addresses of a file as whoever is signed in, after as long to warm up.
measure() { # WHAT FILE
  wrk -t1 -c8 "-d${seconds}s" -H "Cookie: $cookie" -s bench/requests.lua "http://127.0.0.1:$port" -- "$2" >/dev/null
  LABEL=$1 wrk -t1 -c8 "-d${seconds}s" -H "Cookie: $cookie" -s bench/requests.lua "http://127.0.0.1:$port" -- "$2" | tail -n 1
}
