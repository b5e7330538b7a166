# Sourced. What is built from what; each part only if what it is built from has changed.

app=$root/target/app

build_app() {
  find_java
  build_web
  jar_inputs=$(server_inputs)
  if ! current "$root/target/stamps/jar" "$jar_inputs" || ! [ -f "$root/target/moked.jar" ]; then
    step "building the server" "$root/mvnw" -B -f "$root/pom.xml" package -Dmaven.test.skip=true
    stamp "$root/target/stamps/jar" "$jar_inputs"
  fi
  if ! current "$app/.stamp" "$jar_inputs"; then
    # A jar that is laid open starts a second sooner, and is what a start-up cache can be made for.
    step "laying out the server" lay_out
    stamp "$app/.stamp" "$jar_inputs"
  fi
}

server_inputs() {
  fingerprint pom.xml .mvn src/main web/dist
}

build_web() {
  install_web
  # shellcheck disable=SC2046 # one word a path
  web_inputs=$(fingerprint $(web_sources))
  if ! current "$root/target/stamps/web" "$web_inputs" || ! [ -d "$root/web/dist" ]; then
    find_node
    step "building the pages" npm --prefix "$root/web" run build
    rm -rf "$root/target/classes/static" # file names carry hashes: old ones would pile up in the jar
    stamp "$root/target/stamps/web" "$web_inputs"
  fi
}

web_sources() {
  (cd "$root" && for entry in web/* web/.[!.]*; do
    case $entry in web/node_modules | web/dist) ;; *) printf '%s\n' "$entry" ;; esac
  done)
}

install_web() {
  npm_inputs=$(fingerprint web/package.json web/package-lock.json)
  if ! current "$root/web/node_modules/.moked-stamp" "$npm_inputs"; then
    find_node
    step "fetching the pages' packages" npm --prefix "$root/web" ci --no-audit --no-fund
    stamp "$root/web/node_modules/.moked-stamp" "$npm_inputs"
  fi
}

lay_out() {
  rm -rf "$app" && "$java" -Djarmode=tools -jar "$root/target/moked.jar" extract --destination "$app"
}

# A cache of loaded and linked classes, made by starting the server once, on a database of its own, and stopping it.
warm_up() {
  step "warming up" train
}

train() {
  rm -rf "$root/target/warm" "$app/moked.aot"
  mkdir -p "$root/target/warm"
  said=$root/target/warm/said
  MOKED_DATA=$root/target/warm MOKED_DB_URL='' MOKED_PORT=0 \
    "$java" -XX:AOTCacheOutput="$app/moked.aot" -jar "$app/moked.jar" run >"$said" 2>&1 &
  server=$!
  until grep -q '^ready:' "$said"; do
    kill -0 "$server" 2>/dev/null || { cat "$said"; return 1; }
    sleep 1
  done
  kill "$server"
  wait "$server" || : # it ends by the signal, after it has written the cache
  rm -rf "$root/target/warm"
  [ -f "$app/moked.aot" ]
}

exec_moked() {
  # A cache that doesn't fit (another JDK, another jar) is passed over in silence.
  if [ -r "$app/moked.aot" ]; then
    set -- -XX:AOTCache="$app/moked.aot" -Xlog:aot=off -Xlog:cds=off -jar "$app/moked.jar" "$@"
  else
    set -- -jar "$app/moked.jar" "$@"
  fi
  # shellcheck disable=SC2086 # options are words
  exec "$java" ${MOKED_JAVA_OPTS-} "$@"
}

find_java() {
  JAVA_HOME=$(sh "$root/bin/find-jdk.sh" 25) || exit 1
  export JAVA_HOME
  java=$JAVA_HOME/bin/java
}

find_node() {
  node_bin=$(sh "$root/bin/find-node.sh") || exit 1
  PATH=$node_bin:$PATH
  export PATH
}
