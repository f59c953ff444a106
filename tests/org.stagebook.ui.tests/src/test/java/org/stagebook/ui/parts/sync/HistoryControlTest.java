package org.stagebook.ui.parts.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.history.repository.Keeper;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.sync.presenter.HistoryRows;
import org.stagebook.ui.parts.sync.presenter.SavePointForm;
import org.stagebook.ui.parts.sync.presenter.SharedStoreForm;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** What was kept, newest first: two hundred at first, more on demand, with all that was said below. */
class HistoryControlTest {

    private final Pictures pictures = new Pictures();
    private final HistoryRows rows = new HistoryRows();
    private final List<String> copied = new ArrayList<>();
    private HistoryControl control;

    @AfterEach
    void close() {
        pictures.close();
    }

    @Test
    void moreAreShownWhenTheyAreWanted() {
        open(Appearance.DARK);
        read(450);
        assertThat(rows.rowCount()).isEqualTo(200);
        pictures.robot.push(pictures.robot.find(Button.class, "history.more"));
        read(450);
        assertThat(rows.rowCount()).isEqualTo(400);
        pictures.robot.push(pictures.robot.find(Button.class, "history.more"));
        read(450);
        assertThat(rows.rowCount()).isEqualTo(450);
        assertThat(pictures.robot.finder().withId(Button.class, "history.more"))
                .as("there are no older ones")
                .isEmpty();
    }

    @Test
    void detailsStandBelowAndTheCommitIsCopied() {
        open(Appearance.DARK);
        read(3);
        Grid grid = pictures.robot.find(Grid.class, "history.grid");
        pictures.robot.focus(grid.cells());
        pictures.robot.press(SWT.ARROW_DOWN);
        assertThat(pictures.robot.find(StyledText.class, "history.details").getText())
                .contains("Save-point 1")
                .contains("Gulls lower in R1")
                .contains("Commit " + name(1));
        pictures.robot.press(SWT.CTRL, 'c');
        assertThat(copied).containsExactly(name(1));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        open(appearance);
        pictures.take(pictures.shell, "history-empty", appearance);
        read(300);
        pictures.take(pictures.shell, "history", appearance);
        control.refuse("The history cannot be read. Nothing was touched.");
        assertThat(pictures.robot.find(Label.class, "empty.text").getText()).contains("Nothing was touched");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void dialogs(Appearance appearance) {
        pictures.open(200, 200);
        StagebookColors colors = new StagebookColors(appearance);
        SavePointDialog savePoint = new SavePointDialog(pictures.shell, new SavePointForm(), colors);
        savePoint.setBlockOnOpen(false);
        savePoint.open();
        Button keep = pictures.robot.find(Button.class, "savepoint.keep");
        assertThat(keep.getEnabled()).isFalse();
        pictures.take(keep.getShell(), "savepoint", appearance);
        savePoint.close();
        SharedStoreDialog store =
                new SharedStoreDialog(pictures.shell, new SharedStoreForm("http://server/x.git"), "Sync", colors);
        store.setBlockOnOpen(false);
        store.open();
        Button use = pictures.robot.find(Button.class, "store.use");
        assertThat(use.getEnabled()).isFalse();
        pictures.take(use.getShell(), "shared-store", appearance);
        store.close();
    }

    private void open(Appearance appearance) {
        control = new HistoryControl(pictures.shell, rows, rows::more, copied::add, pictures.look(appearance));
        pictures.open(900, 420);
    }

    /** As many as there are, but not more than were asked for. */
    private void read(int there) {
        rows.show(IntStream.range(0, Math.min(there, rows.asked()))
                .mapToObj(HistoryControlTest::kept)
                .toList());
        control.refresh();
    }

    private static Kept kept(int number) {
        return new Kept(
                name(number),
                List.of(name(number + 1)),
                "Save-point " + number,
                List.of("Gulls lower in R1", "Cue FX102 reworded"),
                Optional.of(number % 3 == 0 ? Occasion.MIX_VERSION : Occasion.SAVE_POINT),
                Optional.empty(),
                new Keeper(number % 2 == 0 ? "Re-recording mixer" : "Supervising sound editor", "stage@example.org"),
                Instant.parse("2026-01-05T10:00:00Z").minusSeconds(600L * number));
    }

    private static String name(int number) {
        return String.format("%040x", number);
    }
}
