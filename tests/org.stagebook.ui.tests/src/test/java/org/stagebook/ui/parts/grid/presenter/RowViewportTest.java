package org.stagebook.ui.parts.grid.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowViewportTest {

    private final RowViewport rows = new RowViewport(22);

    @Test
    void knowsWhatIsInView() {
        rows.resize(10_000, 225);
        rows.scrollTo(30);
        assertThat(rows.firstVisible()).isEqualTo(1);
        assertThat(rows.endVisible()).isEqualTo(12);
        assertThat(rows.top(1)).isEqualTo(-8);
        assertThat(rows.rowAt(0)).isEqualTo(1);
        assertThat(rows.pageRows()).isEqualTo(10);
    }

    @Test
    void revealsWithTheLeastScrolling() {
        rows.resize(100, 220);
        rows.reveal(20);
        assertThat(rows.scroll()).isEqualTo(21 * 22 - 220);
        rows.reveal(15);
        assertThat(rows.scroll()).isEqualTo(21 * 22 - 220);
        rows.reveal(3);
        assertThat(rows.scroll()).isEqualTo(66);
    }

    @Test
    void neverScrollsPastTheEnd() {
        rows.resize(5, 220);
        rows.scrollTo(500);
        assertThat(rows.scroll()).isZero();
        assertThat(rows.rowAt(5 * 22)).isEqualTo(-1);
    }
}
