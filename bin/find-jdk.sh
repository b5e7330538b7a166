#!/bin/sh
# Prints the home of a JDK of at least the wanted version (default 25), or says in one line how to get one.
want=${1:-25}

version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

try() {
  [ -n "$1" ] || return 1
  found=$(version "$1")
  [ -n "$found" ] && [ "$found" -ge "$want" ] && { printf '%s\n' "$1"; exit 0; }
  return 1
}

try "${JAVA_HOME-}"
path=$(command -v java) && path=$(readlink -f "$path") && try "${path%/bin/java}"
for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  try "$home"
done
echo "Moked needs JDK $want or newer and found none: install Temurin from https://adoptium.net, or point JAVA_HOME at one." >&2
exit 1
