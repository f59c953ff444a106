package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void holdsFlicks() {
        assertThat(new Position(7).flicks()).isEqualTo(7);
    }
}
