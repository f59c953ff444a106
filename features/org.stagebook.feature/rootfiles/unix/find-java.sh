# Sets java to a Java 21 or newer: that of JAVA_HOME, the newest installed, or the one on the path; and a UTF-8 locale.

java_major() { # a Java's folder -> its major version, 0 where there is none
  major=
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] && major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${major:-0}"
}

path_major() { # the same for the command on the path, which tells nothing but its version
  major=
  command -v java >/dev/null && major=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  echo "${major:-0}"
}

java=
if [ -n "${JAVA_HOME:-}" ] && [ "$(java_major "$JAVA_HOME")" -ge 21 ]; then
  java=$JAVA_HOME/bin/java
else
  best=20
  for home in /usr/lib/jvm/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    found=$(java_major "$home")
    if [ "$found" -gt "$best" ]; then best=$found; java=$home/bin/java; fi
  done
fi
if [ -z "$java" ] && [ "$(path_major)" -ge 21 ]; then java=$(command -v java); fi
if [ -z "$java" ]; then
  echo "stagebook: Java 21 or newer was not found. Install one, Temurin for instance, or set JAVA_HOME." >&2
  exit 2
fi

# Java reads file names in the locale's character set; where that is not UTF-8 an intact file would look like another.
if [ "$(uname -s)" != Darwin ]; then
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
  esac
fi
