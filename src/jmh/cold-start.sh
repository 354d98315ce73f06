#!/bin/sh
# How long a first answer takes, as a multiple of an empty JVM: the median of some runs, taken in turns, so that noise on
# the machine falls on all alike. Run it after 'mvn package':  src/jmh/cold-start.sh [runs] [scenario]
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-15}
scenario=${2:-$(sed -n 's/.*<seed.scenario>\(.*\)<\/seed.scenario>.*/\1/p' pom.xml)}
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'public class Empty { public static void main(String[] none) {} }\n' > "$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"

milliseconds() {
  began=$(date +%s%N)
  "$@" > "$work/out" 2> "$work/err" || { cat "$work/err" >&2; exit 1; }
  echo $((($(date +%s%N) - began) / 1000000))
}

i=0
while [ "$i" -lt "$runs" ]; do
  milliseconds "$java" -cp "$work" Empty >> "$work/1-empty"
  milliseconds "$java" -jar target/servanda.jar assess "$scenario" >> "$work/2-jar"
  milliseconds target/servanda assess "$scenario" >> "$work/3-launcher"
  i=$((i + 1))
done

median() {
  sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

empty=$(median "$work/1-empty")
"$java" -version 2>&1 | sed -n 1p
for kind in 1-empty 2-jar 3-launcher; do
  taken=$(median "$work/$kind")
  echo "$kind $taken $empty" | awk '{ sub(/^[0-9]-/, "", $1); printf "%-10s %6d ms %7.1f\n", $1, $2, $2 / $3 }'
done
