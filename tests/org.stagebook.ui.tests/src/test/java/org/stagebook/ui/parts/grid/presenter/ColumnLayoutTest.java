package org.stagebook.ui.parts.grid.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;

class ColumnLayoutTest {

    private final ColumnLayout layout = new ColumnLayout(
            List.of(column("a", 50, false), column("b", 100, true), column("c", 100, false), column("d", 100, true)),
            1);

    @Test
    void sharesWhatIsLeftOverAmongTheColumnsThatGrow() {
        layout.resizeViewport(451);
        assertThat(layout.width(1)).isEqualTo(150);
        assertThat(layout.width(3)).isEqualTo(151);
        assertThat(layout.totalWidth()).isEqualTo(451);
    }

    @Test
    void aWidthSetByHandStays() {
        layout.resizeViewport(450);
        layout.resizeColumn(1, 80);
        assertThat(layout.width(1)).isEqualTo(80);
        assertThat(layout.width(3)).isEqualTo(220);
        layout.resizeColumn(1, 2);
        assertThat(layout.width(1)).isEqualTo(GridColumn.MIN_WIDTH_PX);
    }

    @Test
    void frozenColumnsStandStillAndCoverTheOthers() {
        layout.resizeViewport(200);
        layout.scrollTo(60);
        assertThat(layout.left(0)).isZero();
        assertThat(layout.left(1)).isEqualTo(-10);
        assertThat(layout.columnAt(20)).hasValue(0);
        assertThat(layout.columnAt(60)).hasValue(1);
        assertThat(layout.columnAt(95)).hasValue(2);
        assertThat(layout.visibleScrolling()).containsExactly(1, 2, 3);
        assertThat(layout.handleAt(49)).hasValue(0);
    }

    @Test
    void revealsAColumnWithTheLeastScrolling() {
        layout.resizeViewport(200);
        layout.reveal(3);
        assertThat(layout.scroll()).isEqualTo(150);
        layout.reveal(3);
        assertThat(layout.scroll()).isEqualTo(150);
        layout.reveal(1);
        assertThat(layout.scroll()).isZero();
        layout.scrollTo(9999);
        assertThat(layout.scroll()).isEqualTo(150);
    }

    private static GridColumn column(String id, int widthPx, boolean grows) {
        return new GridColumn(id, id, widthPx, Style.TEXT, grows);
    }
}
