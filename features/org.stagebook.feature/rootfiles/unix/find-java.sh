# Sets java to a Java 21 or newer: JAVA_HOME, the newest installed, or the one on the path.

java_major() {
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

java=
if [ -n "${JAVA_HOME:-}" ] && [ "$(java_major "$JAVA_HOME")" -ge 21 ]; then
  java=$JAVA_HOME/bin/java
else
  best=20
  for home in /usr/lib/jvm/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    major=$(java_major "$home")
    if [ "${major:-0}" -gt "$best" ]; then best=$major; java=$home/bin/java; fi
  done
fi
if [ -z "$java" ]; then
  echo "stagebook: Java 21 or newer was not found. Install one, Temurin for instance, or set JAVA_HOME." >&2
  exit 2
fi
