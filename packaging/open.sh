#!/bin/sh
# Open frtdesk on the shipped database; where there is no display, write a picture of it instead.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/frtdesk
fi
echo "There is no display here, so frtdesk writes a picture of its timeline instead: timeline.png"
QT_QPA_PLATFORM=offscreen exec .venv/bin/frtdesk export timeline.png
