#!/usr/bin/env bash
# Installs what is missing for: build, test (adds a browser) or bench (adds wrk and DuckDB).
set -euo pipefail
cd "$(dirname "$0")/.."
goal=${1:-build}

command -v swift >/dev/null || {
    echo "Swift 6.2 or newer is needed: install it from https://www.swift.org/install and run this again." >&2
    exit 1
}

groups="build"
[ "$goal" = build ] || groups="build $goal"
wanted=$(awk -v groups=" $groups " '!/^#/ && index(groups, " " $1 " ") {print $2}' scripts/packages.txt | sort -u)
missing=""
for package in $wanted; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
    command="apt-get update && apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then
        echo "Installing:$missing"
        bash -c "$command" >/dev/null
    else
        echo "Run this once, then try again:" >&2
        echo "    sudo bash -c '$command'" >&2
        exit 1
    fi
fi

# The site's families of type. Without them (no network, no Python) pages have the reader's own; nothing else differs.
fonts() {
    local stamp
    stamp="Fonts/.made-$(cat scripts/fonts.py scripts/requirements-fonts.txt | sha256sum | cut -c1-12)"
    [ ! -e "$stamp" ] || return 0
    { [ -x .venv/bin/python ] || python3 -m venv .venv; } &&
        .venv/bin/python -m pip install --quiet --disable-pip-version-check -r scripts/requirements-fonts.txt &&
        .venv/bin/python scripts/fonts.py && rm -f Fonts/.made-* && touch "$stamp"
}
fonts || echo "The site's own letters could not be made; pages use those of the reader's system." >&2

[ "$goal" = build ] && exit 0
requirements="scripts/requirements-$goal.txt"
stamp=".venv/.$goal-$(sha256sum "$requirements" | cut -c1-12)"
if [ ! -e "$stamp" ]; then
    [ -x .venv/bin/python ] || python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check -r "$requirements"
    touch "$stamp"
fi
