# Finds or fetches what a build needs: a JDK 21 or newer, Maven 3.9.9 or newer, and on Linux what a window needs.
# Sourced by the scripts beside this folder; prints progress to stderr, and one clear sentence where it must give up.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools="$root/releng/target"
maven_version=3.9.16
least_java=21

# Java reads file names in the locale's character set; where that is not UTF-8 an intact file would look like another.
if [ "$(uname -s)" != Darwin ]; then
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
fi

say() { printf 'stagebook: %s\n' "$*" >&2; }
give_up() { say "$*"; exit 2; }

java_major() { # JDK folder -> its major version, 0 where there is no compiler
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

installed_jdks() {
  local jdk
  for jdk in /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
             /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$jdk" ] && printf '%s\n' "$jdk"
  done
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ "$(java_major "$JAVA_HOME")" -ge "$least_java" ]; then return; fi
  local jdk major best=0 found=
  while read -r jdk; do
    major=$(java_major "$jdk")
    if [ "${major:-0}" -gt "$best" ]; then best=$major; found=$jdk; fi
  done < <(installed_jdks)
  [ "$best" -ge "$least_java" ] || give_up "no JDK $least_java or newer found (looked at JAVA_HOME and /usr/lib/jvm). Install one, Temurin for instance, or set JAVA_HOME, and run this again."
  export JAVA_HOME=$found
}

new_enough_maven() { # command -> succeeds for 3.9.9 and newer
  local version
  version=$("$1" -v 2>/dev/null | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
  [ -n "$version" ] && [ "$(printf '%s\n3.9.9\n' "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

find_maven() {
  mvn="$tools/apache-maven-$maven_version/bin/mvn"
  [ -x "$mvn" ] && return
  command -v mvn >/dev/null || give_up "Maven is not installed. Install the package 'maven' (any 3.x; a newer one is fetched with it) and run this again."
  if new_enough_maven mvn; then mvn=$(command -v mvn); return; fi
  say "fetching Maven $maven_version (the installed one is older than 3.9.9)"
  mkdir -p "$tools"
  (cd "$tools" && mvn -q -B dependency:unpack -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin \
    -DoutputDirectory="$tools" >&2) || give_up "Maven $maven_version could not be fetched: see the lines above."
  rm -rf "$tools/\${project.basedir}" # without a project Maven takes this name literally, for its markers
}

is_installed() { # package -> succeeds where it, or what newer releases renamed it to (libgtk-3-0t64), is installed
  { dpkg-query -W -f='${Status}\n' "$1" "$1t64" 2>/dev/null || true; } | grep -q 'install ok installed'
}

missing_packages() {
  local package
  for package in "$@"; do
    is_installed "$package" || printf '%s ' "$package"
  done
}

install_packages() { # Debian packages a window needs
  [ "$(uname -s)" = Linux ] || return 0
  command -v dpkg-query >/dev/null || return 0
  local missing
  missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  [ "$(id -u)" = 0 ] || give_up "these Debian packages are missing: $missing- install them with 'sudo apt-get install $missing' and run this again."
  say "installing $missing"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } >"$tools/apt.log" 2>&1 \
    || give_up "the packages $missing could not be installed: see $tools/apt.log."
}

start_display() { # a display of its own, ended with the script
  install_packages xvfb openbox
  mkdir -p "$tools"
  local number="$tools/display.$$"
  Xvfb -displayfd 3 -screen 0 1600x900x24 -nolisten tcp 3>"$number" >"$tools/xvfb.log" 2>&1 &
  xvfb_pid=$!
  trap end_display EXIT
  local tries=0
  until [ -s "$number" ]; do
    tries=$((tries + 1))
    { [ "$tries" -lt 200 ] && kill -0 "$xvfb_pid" 2>/dev/null; } || give_up "Xvfb did not start: see $tools/xvfb.log."
    sleep 0.05
  done
  DISPLAY=":$(tr -d '[:space:]' <"$number")"
  export DISPLAY
  rm -f "$number"
  openbox >/dev/null 2>&1 &
  openbox_pid=$!
}

end_display() {
  rm -f "$tools/display.$$"
  kill ${openbox_pid:+"$openbox_pid"} "$xvfb_pid" 2>/dev/null || true
}

set_up() {
  mkdir -p "$tools"
  find_jdk
  find_maven
}

build() { # Maven arguments
  (cd "$root" && "$mvn" -B -ntp "$@")
}
