# Sourced. A step is one line: what is done, and how many seconds it took. Its output goes to a log that is shown
# when it fails. Everything here goes to standard error: standard output belongs to the command.

logs=$root/target/log

# step LABEL COMMAND...
step() {
  step_label=$1
  shift
  step_log=$logs/$(printf %s "$step_label" | tr -c 'a-z0-9\n' '-').log
  mkdir -p "$logs" 2>/dev/null || {
    echo "moked: $(id -un) may not write to $root: clone it as the user who builds it." >&2
    exit 1
  }
  printf '%-32s' "$step_label" >&2
  step_began=$(date +%s)
  if "$@" >"$step_log" 2>&1; then
    printf '%4d s\n' $(($(date +%s) - step_began)) >&2
  else
    printf 'failed\n' >&2
    grep -E '^\[(ERROR|WARNING)\]' "$step_log" | head -40 >&2
    grep -q '^\[ERROR\]' "$step_log" || tail -40 "$step_log" >&2
    echo "moked: \"$step_label\" failed; all it said: $step_log" >&2
    exit 1
  fi
}

# fingerprint PATH...: one number for the names and contents of all files under these paths
fingerprint() {
  (cd "$root" && find "$@" -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort | cksum)
}

# current STAMP FINGERPRINT: whether what was built is what would be built now
current() {
  [ -r "$1" ] && [ "$(cat "$1")" = "$2" ]
}

# stamp STAMP FINGERPRINT
stamp() {
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" >"$1"
}
