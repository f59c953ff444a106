package org.stagebook.ui.parts.grid.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridSelectionTest {

    private final GridSelection selection = new GridSelection(3);

    @BeforeEach
    void tenRows() {
        selection.resize(10);
    }

    @Test
    void beginsOnTheFirstRow() {
        assertThat(selection.row()).isZero();
        assertThat(selection.selectedRows()).containsExactly(0);
    }

    @Test
    void extendsFromWhereItBegan() {
        selection.moveTo(4, 1);
        selection.extendTo(6, 1);
        assertThat(selection.selectedRows()).containsExactly(4, 5, 6);
        selection.extendTo(3, 1);
        assertThat(selection.selectedRows()).containsExactly(3, 4);
    }

    @Test
    void stopsAtTheEdges() {
        selection.moveTo(Integer.MAX_VALUE, 99);
        assertThat(selection.row()).isEqualTo(9);
        assertThat(selection.column()).isEqualTo(2);
        selection.moveTo(-5, -5);
        assertThat(selection.row()).isZero();
    }

    @Test
    void losesRowsThatAreGone() {
        selection.select(IntStream.of(2, 8));
        selection.resize(5);
        assertThat(selection.selectedRows()).containsExactly(2);
        selection.resize(0);
        assertThat(selection.row()).isEqualTo(-1);
        assertThat(selection.selectedRows()).isEmpty();
    }

    @Test
    void togglesSingleRows() {
        selection.moveTo(1, 0);
        selection.toggle(5, 0);
        selection.toggle(1, 0);
        assertThat(selection.selectedRows()).containsExactly(5);
    }
}
