#!/bin/sh
# Put frtdesk into the menu of this person's desktop, and its files into their programs; no root is needed.
#
#   sh install.sh                    for the frtdesk beside this file, of a checkout, or else the one that is found by name
#   sh install.sh --program PATH     for another one
#   sh install.sh --remove           take all of it away again
#
# Written is only below ${XDG_DATA_HOME:-~/.local/share}, and ~/.local/bin/frtdesk, if there is none, as a link.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
entry=$data/applications/frtdesk.desktop

say() { printf '%s\n' "$*"; }

refuse() {
    printf '%s\n' "$*" >&2
    exit 2
}

# What desktops keep of these folders is made anew by their own tools, where they are there.
refresh() {
    made_anew update-mime-database "$data/mime"
    made_anew update-desktop-database -q "$data/applications"
    touch "$data/icons/hicolor"
    [ ! -e "$data/icons/hicolor/icon-theme.cache" ] || made_anew gtk-update-icon-cache -q -t -f "$data/icons/hicolor"
}

made_anew() {
    command -v "$1" >/dev/null 2>&1 || return 0
    "$@" >/dev/null 2>&1 || say "$1 could not bring its folder up to date."
}

# The files of ours below the icons, one a line, as paths inside that folder.
icons() { (cd "$here/icons" && find hicolor -type f); }

remove() {
    [ -e "$entry" ] || refuse "frtdesk is not in the menu."
    rm -f "$entry" "$data/mime/packages/frtdesk.xml" "$data/metainfo/org.frtdesk.frtdesk.metainfo.xml"
    icons | while IFS= read -r icon; do rm -f "$data/icons/$icon"; done
    if [ -L "$bin/frtdesk" ] && [ "$(readlink "$bin/frtdesk")" = "$(cat "$data/frtdesk/linked" 2>/dev/null)" ]; then
        rm -f "$bin/frtdesk"
    fi
    rm -f "$data/frtdesk/linked"
    refresh
    say "frtdesk is no longer in the menu. Your databases, views and settings are where they were."
}

# A path as the line Exec wants it: in quotation marks, their signs escaped, and these escaped once more in the file.
quoted() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g')"
}

find_program() {
    for candidate in "$here/../frtdesk" "$here/../../.venv/bin/frtdesk"; do
        if [ -f "$candidate" ] && [ -x "$candidate" ]; then
            printf '%s/%s\n' "$(cd "$(dirname "$candidate")" && pwd -P)" "$(basename "$candidate")"
            return
        fi
    done
    command -v frtdesk || refuse "There is no frtdesk beside this file and none is found by name: name it with --program PATH."
}

install_all() {
    case $program in
        /*) ;;
        *) program=$(pwd -P)/$program ;;
    esac
    case $program in
        # GNOME's reader of entries does not find a program whose path holds %, however that is written.
        *%* | *[[:cntrl:]]*) refuse "A desktop entry cannot name $program: move it to a folder without such signs." ;;
    esac
    if [ ! -f "$program" ] || [ ! -x "$program" ]; then refuse "$program is no program."; fi
    mkdir -p "$data/applications" "$data/mime/packages" "$data/metainfo" "$data/icons"
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'TryExec=%s\nExec=%s %%f\n' "$(printf '%s' "$program" | sed 's/\\/\\\\/g')" "$(quoted "$program")" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$here/frtdesk.desktop" >"$entry.new"
    mv -f "$entry.new" "$entry"
    cp "$here/frtdesk.xml" "$data/mime/packages/"
    cp "$here/org.frtdesk.frtdesk.metainfo.xml" "$data/metainfo/"
    icons | while IFS= read -r icon; do
        mkdir -p "$data/icons/$(dirname "$icon")"
        cp "$here/icons/$icon" "$data/icons/$icon"
    done
    link
    refresh
    say "frtdesk is in the menu now. Databases, lessons and views of frtdesk open with it by a double click."
}

# The command `frtdesk`, unless somebody has one already.
link() {
    found=$(command -v frtdesk || true)
    if [ -n "$found" ] && [ "$found" != "$bin/frtdesk" ]; then return; fi
    if [ -e "$bin/frtdesk" ] && [ ! -L "$bin/frtdesk" ]; then return; fi
    mkdir -p "$bin" "$data/frtdesk"
    ln -sf "$program" "$bin/frtdesk"
    printf '%s\n' "$program" >"$data/frtdesk/linked"
    case :$PATH: in
        *:"$bin":*) ;;
        *) say "The command is $bin/frtdesk; that folder is not in your PATH yet." ;;
    esac
}

case ${1:-} in
    --remove) remove ;;
    --program)
        program=${2:-}
        [ -n "$program" ] || refuse "--program wants the path of a program."
        install_all
        ;;
    "")
        program=$(find_program)
        install_all
        ;;
    *) refuse "install.sh knows --program PATH and --remove, not $1." ;;
esac
