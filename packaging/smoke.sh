#!/bin/sh
# Does this frtdesk work on this machine? Every thing that a person does first, each with its milliseconds.
#
#   sh packaging/smoke.sh PATH/TO/frtdesk       a bundle's program, or that of an environment
#
# Exits 1 where something fails, with what was said. A home folder of its own is used and taken away; where the kernel
# allows it, the programs get no network at all. Nothing may be written beside the program.
set -u

program=${1:-}
if [ ! -x "$program" ]; then
    echo "smoke.sh wants the path of a frtdesk." >&2
    exit 2
fi
program=$(cd "$(dirname "$program")" && pwd -P)/$(basename "$program")
folder=$(dirname "$program")
python=$folder/python
[ -x "$python" ] || python=$program # a bundle knows -c as Python does

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
trap 'exit 130' INT TERM
mkdir "$room/home" "$room/work"
cd "$room/work" || exit 2
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME PYTHONPATH
export HOME="$room/home" LC_ALL=C.UTF-8
touch "$room/began"

alone=
if unshare -rn true 2>/dev/null; then
    alone="unshare -rn"
    echo "without a network: yes, by the kernel"
else
    echo "without a network: not by this script, the kernel does not let it"
fi

failed=0
now() { date +%s%N; }

said() {
    if [ -n "$1" ]; then grep -q -- "$1" "$room/said"; else [ ! -s "$room/said" ]; fi
}

# check NAME WORDS COMMAND...: it has to exit with 0 and to say the words, on stdout or stderr; "" is nothing at all.
check() {
    name=$1 words=$2
    shift 2
    begun=$(now)
    # shellcheck disable=SC2086  # a command and its options, or nothing
    $alone "$@" >"$room/said" 2>&1 </dev/null
    status=$?
    took=$((($(now) - begun) / 1000000))
    if [ $status -eq 0 ] && said "$words"; then
        printf 'ok    %6d ms  %s\n' $took "$name"
    else
        printf 'FAIL  %6d ms  %s (exit status %d)\n' $took "$name" $status
        sed 's/^/      | /' "$room/said" | head -n 40
        failed=1
    fi
}

# holds FILE WORDS: its first bytes tell what it is.
holds() {
    if head -c 2000 "$1" 2>/dev/null | grep -aq -- "$2"; then
        printf 'ok               %s is %s bytes\n' "$1" "$(wc -c <"$1" | tr -d ' ')"
    else
        printf 'FAIL             %s does not hold what it should\n' "$1"
        failed=1
    fi
}

# Starts as always, says when the shipped events are painted, and closes the window.
WINDOW='
from frtdesk.bench.watched_start import watch_events
watch_events()
from frtdesk.__main__ import main
raise SystemExit(main([]))
'

check "--version" "frtdesk, version" "$program" --version
check "--help" "Commands:" "$program" --help
check "info" "443" env QT_QPA_PLATFORM=offscreen "$program" info
check "list" "Microsoft" "$program" list --filter actor:microsoft
check "check" "" "$program" check
check "export png" "Wrote x.png" "$program" export x.png
holds x.png PNG
check "export svg" "Wrote x.svg" "$program" export x.svg --range 2018..2021
holds x.svg "<svg"
check "export pdf" "Wrote x.pdf" "$program" export x.pdf --range 2018..2021
holds x.pdf "%PDF-"
check "export pptx" "Wrote x.pptx" "$program" export x.pptx --lesson three-companies-one-week
holds x.pptx PK
check "export xlsx" "x.xlsx" "$program" export x.xlsx --filter actor:amazon
holds x.xlsx PK
check "export html" "x.html" "$program" export x.html --filter actor:amazon
holds x.html "<html"
check "export apa" "x.md" "$program" export x.md --as apa --filter actor:amazon
check "export ics" "x.ics" "$program" export x.ics --filter actor:amazon
check "import xlsx" "22 events imported" "$program" import x.xlsx --db mine.sqlite
check "check mine" "" "$program" check mine.sqlite
check "lag" "median" "$program" lag actor:amazon
check "lesson list" "three-companies-one-week" "$program" lesson list
check "in German" "Größe" env LC_ALL=de_DE.UTF-8 QT_QPA_PLATFORM=offscreen "$program" info
check "window off screen" "^[0-9][0-9]*$" env QT_QPA_PLATFORM=offscreen "$python" -c "$WINDOW"
check "window again" "^[0-9][0-9]*$" env QT_QPA_PLATFORM=offscreen "$python" -c "$WINDOW"
if command -v xvfb-run >/dev/null 2>&1; then
    check "window on X" "^[0-9][0-9]*$" xvfb-run -a env QT_QPA_PLATFORM=xcb "$python" -c "$WINDOW"
    check "info on X" "xcb" xvfb-run -a env QT_QPA_PLATFORM=xcb "$program" info
else
    echo "left out: a window on X, there is no xvfb-run"
fi

written=$(find "$folder" -newer "$room/began" -type f 2>/dev/null | head -n 5)
if [ -n "$written" ]; then
    printf 'FAIL             written beside the program: %s\n' "$written"
    failed=1
else
    echo "ok               nothing was written beside the program"
fi
(cd "$HOME" && find . -type f | sed 's/^/      in the home folder: /')
exit $failed
