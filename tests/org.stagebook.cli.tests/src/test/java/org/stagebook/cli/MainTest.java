package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void tellsItsVersion() {
        Invocation version = Invocation.of("--version");
        assertThat(version.exit()).isZero();
        assertThat(version.out()).matches("stagebook \\d+\\.\\d+\\.\\d+\\R(Java .*)\\R");
        assertThat(version.err()).isEmpty();
    }

    @Test
    void helpGoesToStandardOutputAndNamesEveryCommand() {
        Invocation help = Invocation.of("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Usage: stagebook").contains("Exit codes: 0 done, 1 a check failed");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void noCommandIsBadUsage() {
        Invocation nothing = Invocation.of();
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo("""
                stagebook: A command is missing.
                Try 'stagebook --help'.
                """);
    }

    @Test
    void unknownCommandIsBadUsage() {
        Invocation unknown = Invocation.of("mixdown");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).startsWith("stagebook: ").contains("mixdown").doesNotContain("\tat ");
    }
}
