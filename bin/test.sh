# Sourced by ./moked test: builds everything and passes every test, saying how it goes. The last line counts.

vitest_report=$root/target/vitest.xml
surefire_reports=$root/target/surefire-reports
trap 'count_tests' EXIT

# counted ATTRIBUTE FILE...: the sum of an attribute of the suites in these reports
counted() {
  attribute=$1
  shift
  cat /dev/null "$@" 2>/dev/null | sed -n 's/.*<testsuite .*[ "]'"$attribute"'="\([0-9]*\)".*/\1/p' |
    { sum=0 && while read -r n; do sum=$((sum + n)); done && echo "$sum"; }
}

count_tests() {
  exit_code=$?
  set -- "$vitest_report" "$surefire_reports"/TEST-*.xml
  failed=$(($(counted failures "$@") + $(counted errors "$@")))
  skipped=$(counted skipped "$@")
  passed=$(($(counted tests "$@") - failed - skipped))
  if [ "$skipped" -gt 0 ]; then
    echo "moked: $skipped tests were skipped; a test that can't run is a failure." >&2
    failed=$((failed + skipped))
  fi
  [ "$exit_code" -ne 0 ] || [ "$failed" -eq 0 ] || exit_code=1
  [ "$exit_code" -eq 0 ] || echo "moked: the build failed." >&2
  echo "$passed passed, $failed failed"
  exit "$exit_code"
}

# What Maven says of each test class and each error, as it says it; the rest is in the log.
verify() {
  log=$logs/verify.log
  { "$root/mvnw" -B -f "$root/pom.xml" verify 2>&1 || : >"$log.failed"; } | tee "$log" | while read -r line; do
    case $line in
      *'Tests run:'*'Time elapsed'* | '[ERROR]'* | '[WARNING] /'* | *' source files, median '*)
        printf '  %s\n' "${line#\[INFO\] }" >&2
        ;;
    esac
  done
  [ ! -e "$log.failed" ]
}

rm -rf "$vitest_report" "$surefire_reports" "$logs/verify.log.failed"
find_java
find_node
install_web
step "reading the pages' sources" npm --prefix "$root/web" run lint --if-present
step "checking the pages' types" npm --prefix "$root/web" run typecheck --if-present
step "testing the pages" npm --prefix "$root/web" test -- \
  --reporter=default --reporter=junit --outputFile.junit="$vitest_report"
build_web
jar_inputs=$(server_inputs)
mkdir -p "$logs"
echo "building and testing the server" >&2
began=$(date +%s)
verify || exit 1
stamp "$root/target/stamps/jar" "$jar_inputs"
printf '%-32s%4d s\n' "building and testing the server" $(($(date +%s) - began)) >&2
