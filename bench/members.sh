#!/bin/sh
# How long a list of 5,000 members takes to preview, to bring in and to take back, and a bulletin to all to queue.
#   bench/members.sh        with the database of the tests, which does not wait for the disk
set -eu
cd "$(dirname "$0")/.."
. bin/java-home
uptime
mvn -B -q -pl tally,app test -Dtest=MembersBench -Dsurefire.failIfNoSpecifiedTests=false | grep ' s$'
uptime
