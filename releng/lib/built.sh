# Knows what was built from the sources as they are now, so that nothing is built twice. Sourced after setup.sh.

cli_class_path="$root/bundles/org.stagebook.cli/target/class-path.txt"
products="$root/releng/org.stagebook.product/target/products"

sum_of() { # paths -> a sum that changes when a file below them is edited, added, renamed or removed
  (cd "$root" && find "$@" \( -name target -o -name '.*' \) -prune -o -type f -exec cksum {} + | LC_ALL=C sort | cksum) \
    || give_up "the sources could not be read: see the lines above."
}

sources_of() { # "cli" or "product" -> the sum of what it is built from
  case "$1" in
    cli) sum_of pom.xml releng/jar-parent releng/org.stagebook.emfgen \
      $(cd "$root" && ls -d bundles/* | grep -vE '\.(ui|ui\..*|app|jface\.compat)$') ;;
    product) sum_of pom.xml LICENSE docs/third-party.md bundles features target-platform releng/jar-parent \
      releng/plugin-parent releng/org.stagebook.emfgen releng/org.stagebook.product "$JAVA_HOME/release" ;;
  esac
}

is_noted() {
  local sources
  sources=$(sources_of "$1") || exit
  [ -f "$tools/$1.stamp" ] && [ "$(cat "$tools/$1.stamp")" = "$sources" ]
}

cli_is_built() { [ -f "$cli_class_path" ] && is_noted cli; }

product_is_built() {
  local file
  for file in stagebook/linux/gtk/x86_64/stagebook/stagebook stagebook-linux.gtk.x86_64.tar.gz \
    stagebook-macosx.cocoa.aarch64.tar.gz stagebook-win32.win32.x86_64.zip; do
    [ -f "$products/$file" ] || return
  done
  is_noted product
}

build_and_note() { # "cli" or "cli product", then Maven arguments of a build that packages them
  local what noted=$1
  shift
  for what in $noted; do
    sources_of "$what" >"$tools/$what.before" || return # what is edited during the build may not be in it
    rm -f "$tools/$what.stamp"                          # a build that fails half way leaves a mixture
  done
  build "$@" || return
  for what in $noted; do mv "$tools/$what.before" "$tools/$what.stamp"; done
}
