# Adds up what the test runners wrote, so that the last line says how many tests passed.

headless_tests() { # the test modules that need no window, as Maven's -pl wants them
  (cd "$root" && ls -d tests/*.tests | grep -vE '\.(ui|app)\.tests$' | paste -sd, -)
}

print_counts() { # reports newer than this file are counted
  local reports
  reports=$(find "$root/tests" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1")
  [ -n "$reports" ] || { echo "0 passed, 0 failed, 0 skipped"; return 1; }
  printf '%s\n' "$reports" | tr '\n' '\0' | xargs -0 grep -h -m 1 '<testsuite ' | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += number("tests"); bad += number("errors") + number("failures"); skipped += number("skipped") }
    END { printf "%d passed, %d failed, %d skipped\n", tests - bad - skipped, bad, skipped; exit bad > 0 }'
}
