#!/bin/sh
# Prints the directory of a Node of at least 20.19, which the web build needs, or says in one line how to get one.

try() {
  [ -x "$1/node" ] || return 1
  version=$("$1/node" --version 2>/dev/null) || return 1
  major=${version#v}
  minor=${major#*.}
  major=${major%%.*}
  minor=${minor%%.*}
  [ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; } || return 1
  printf '%s\n' "$1"
  exit 0
}

path=$(command -v node) && try "$(dirname "$path")"
for bin in /usr/local/bin /usr/bin /opt/node*/bin /opt/homebrew/bin "${HOME-}"/.volta/bin "${HOME-}"/.nvm/versions/node/*/bin \
  "${HOME-}"/.local/share/fnm/node-versions/*/installation/bin; do
  try "$bin"
done
echo "Moked needs Node 20.19 or newer to build its pages and found none: https://nodejs.org, or nvm install 22." >&2
exit 1
