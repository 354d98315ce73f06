#!/usr/bin/env bash
# How long a first answer takes, as a multiple of an empty JVM: medians of some runs, taken in turns, so that noise on the
# machine falls on all alike. The time on the processor is the steadier of the two where others work too.
# Run it after 'mvn package':  src/jmh/cold-start.sh [runs] [scenario]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
scenario=${2:-$(sed -n 's/.*<seed.scenario>\(.*\)<\/seed.scenario>.*/\1/p' pom.xml)}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'public class Empty { public static void main(String[] none) {} }' > "$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"

TIMEFORMAT='%R %U %S'

# Appends what a command took to a file: milliseconds by the clock, milliseconds on the processor.
take() {
  local kind=$1
  shift
  { time "$@" > "$work/out" 2> "$work/err" || { cat "$work/err" >&2; exit 1; }; } 2> "$work/time"
  awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }' "$work/time" >> "$work/$kind"
}

for ((run = 0; run < runs; run++)); do
  take empty "$java" -cp "$work" Empty
  take jar "$java" -jar target/servanda.jar assess "$scenario"
  take launcher target/servanda assess "$scenario"
done

median() {
  cut -d ' ' -f "$2" "$work/$1" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

"$java" -version 2>&1 | sed -n 1p
for kind in empty jar launcher; do
  echo "$kind $(median $kind 1) $(median empty 1) $(median $kind 2) $(median empty 2)" \
    | awk '{ printf "%-9s clock %5d ms %6.1f   processor %5d ms %6.1f\n", $1, $2, $2 / $3, $4, $4 / $5 }'
done
