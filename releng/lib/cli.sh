# Knows whether the command line was built from the sources as they are now, so that nothing is built twice.
# Sourced after setup.sh.

cli_stamp="$tools/cli.stamp"
cli_class_path="$root/bundles/org.stagebook.cli/target/class-path.txt"

cli_sources() { # a sum that changes when a source of the command line is edited, added, renamed or removed
  (cd "$root" && find pom.xml releng/jar-parent releng/org.stagebook.emfgen bundles \
    \( -name target -o -name 'org.stagebook.ui*' -o -name org.stagebook.app -o -name org.stagebook.jface.compat \) -prune \
    -o -type f -exec cksum {} + | LC_ALL=C sort | cksum) \
    || give_up "the sources of the command line could not be read: see the lines above."
}

cli_is_built() {
  local sources
  sources=$(cli_sources) || exit
  [ -f "$cli_class_path" ] && [ -f "$cli_stamp" ] && [ "$(cat "$cli_stamp")" = "$sources" ]
}

build_with_cli() { # Maven arguments of a build that packages the command line, among others
  local sources
  sources=$(cli_sources) || return # before the build: what is edited meanwhile may not be in it
  rm -f "$cli_stamp"               # a build that fails half way leaves a mixture
  build "$@" || return
  printf '%s\n' "$sources" >"$cli_stamp"
}
