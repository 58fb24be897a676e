#!/bin/sh
# Make .venv ready, for `make run`, `make test` and `make bundle`:
#
#   sh packaging/setup.sh run     frtdesk and the libraries that it uses, and what Qt needs for the display at hand
#   sh packaging/setup.sh test    the same without a display, and the tools of the tests
#   sh packaging/setup.sh bundle  as for run, and what a bundle is put together with
#
# Installs only when something changed since the last time (.venv/.frtdesk-*), at the versions of constraints.txt.
# Shared libraries that Qt lacks are installed with apt-get where that is allowed; else the line to run is printed.
# So are the programs that some tests need, such as PostgreSQL; where they are not, those tests are left out and counted.
set -eu

purpose=${1:-run}
bundling=
case $purpose in
    run | test) ;;
    bundle)
        bundling=yes
        purpose=run
        ;;
    *)
        echo "setup.sh prepares for 'run', 'test' or 'bundle', not for '$purpose'." >&2
        exit 2
        ;;
esac

cd "$(dirname "$0")/.."
root=$(pwd -P)
python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }

# One set-up at a time: the folder itself is the lock, so that no file is left behind.
if command -v flock >/dev/null 2>&1; then
    exec 9<.
    if ! flock -n 9; then
        say "Another set-up is at work here; waiting for it."
        flock 9
    fi
fi

# The Python that .venv is made with: $PYTHON where that is given, else the first that is neither too old nor too new.
find_python() {
    if [ -n "${PYTHON:-}" ]; then set -- "$PYTHON"; else set -- python3 python3.13 python3.12 python3.11 python3.14; fi
    for candidate in "$@"; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "frtdesk needs Python 3.11 to 3.14, and this is none: $*. Install one, or name it: make run PYTHON=/path/to/python3"
    exit 1
}

make_environment() {
    base=$(find_python)
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        say "This Python cannot make virtual environments. On Debian and Ubuntu install that part first: apt-get install python3-venv"
        exit 1
    fi
    say "Making .venv with $("$base" --version)."
    "$base" -m venv --clear .venv
    printf '%s\n' "$root" >.venv/.frtdesk-root
}

# A .venv that was moved, or whose Python has gone or changed its version, is of no use: it is made anew.
environment_works() {
    [ -x "$python" ] && "$python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return 1
    [ ! -e .venv/.frtdesk-root ] || [ "$(cat .venv/.frtdesk-root)" = "$root" ]
}

install_python_packages() {
    stamp=$(cat pyproject.toml constraints.txt packaging/setup.sh frtdesk/__init__.py | cksum)
    [ "$(cat ".venv/.frtdesk-$purpose" 2>/dev/null)" != "$stamp" ] || return 0
    rm -f .venv/.frtdesk-run .venv/.frtdesk-test
    say "Installing frtdesk and what it uses into .venv; the first time takes a minute or more."
    pip_install pip
    if [ "$purpose" = test ]; then
        pip_install --build-constraint constraints.txt --editable '.[postgres]' --group test
        printf '%s\n' "$stamp" >.venv/.frtdesk-test
    else
        pip_install --build-constraint constraints.txt --editable .
    fi
    printf '%s\n' "$stamp" >.venv/.frtdesk-run
}

pip_install() {
    quiet=-q
    [ ! -t 1 ] || quiet=
    # shellcheck disable=SC2086  # no argument at all where $quiet is empty
    "$python" -m pip --disable-pip-version-check --no-input install $quiet --constraint constraints.txt "$@" || {
        say "pip could not install what frtdesk uses; what it says is above. Is there a network? Run make again to go on."
        exit 1
    }
}

# Says what went wrong, in apt's words, where it fails.
apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    if [ -n "$(find /var/lib/apt/lists -name '*Packages*' 2>/dev/null | head -n 1)" ] && apt install "$@"; then
        return 0
    fi
    # No package lists, or old ones: fetch them, and let apt say what is wrong if it still fails.
    apt update && apt install "$@" && return 0
    say "$said"
    say "apt-get could not install them; what it says is above."
    return 1
}

# apt-get, waiting where another one is at work; keeps in $said what it says.
apt() {
    said=$(apt-get -qq -y -o DPkg::Lock::Timeout=300 --no-install-recommends "$@" </dev/null 2>&1)
}

install_shared_libraries() {
    display=
    [ "$purpose" = test ] || [ -z "${DISPLAY:-}" ] || display=xcb
    missing=$("$python" packaging/qt_libraries.py $display) && return 0
    [ -n "$missing" ] || exit 1
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Qt lacks shared libraries; on Debian they are in the packages $missing."
        say "Install what holds them on this system, then run make again."
        exit 1
    fi
    if [ "$(id -u)" != 0 ]; then
        say "Qt lacks shared libraries. Install them with the next line, then run make again:"
        say "    sudo apt-get install $missing"
        exit 1
    fi
    say "Installing the shared libraries that Qt needs: $missing"
    # shellcheck disable=SC2086  # a list of package names
    apt_install $missing || exit 1
    "$python" packaging/qt_libraries.py $display >/dev/null || {
        say "Qt still cannot be loaded after installing $missing."
        exit 1
    }
}

# What PyInstaller puts a bundle together with.
install_bundle_tools() {
    missing=$("$python" packaging/bundle.py --lacking)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        say "A bundle is put together with what is missing here. Install it with the next line, then run make again:"
        say "    sudo apt-get install $missing"
        exit 1
    fi
    say "Installing what a bundle is put together with: $missing"
    # shellcheck disable=SC2086  # a list of package names
    apt_install $missing || exit 1
}

# No test fails for want of these: it is left out, and counted.
install_test_programs() {
    wanted=
    has_server || wanted="$wanted postgresql"
    command -v desktop-file-validate >/dev/null 2>&1 || wanted="$wanted desktop-file-utils"
    wanted="$wanted $("$python" packaging/read_aloud.py --lacking)"
    wanted=$(echo $wanted)
    [ -n "$wanted" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 0
    say "Installing programs that some tests need: $wanted"
    # shellcheck disable=SC2086  # a list of package names
    apt_install $wanted || say "The tests that need them are left out."
}

has_server() {
    command -v initdb >/dev/null 2>&1 || [ -n "$(find /usr/lib/postgresql -name initdb 2>/dev/null | head -n 1)" ]
}

environment_works || make_environment
install_python_packages
install_shared_libraries
[ "$purpose" != test ] || install_test_programs
[ -z "$bundling" ] || install_bundle_tools
