package org.stagebook.ui.parts.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.MoveCues;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.parts.chip.ChipToggle;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.theme.Appearance;

/** Real keys and a real mouse on the spotting notes. */
class SpottingControlTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Foley mixer")
            .reel(
                    1,
                    reel -> reel.cue("FX001", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("BG002", "BG", "01:00:20:00", "01:00:50:00")
                            .cue("foley003", "foley", "01:00:30:00", "01:00:31:00"))
            .session();
    private final SpottingBench bench = new SpottingBench(session, Appearance.DARK);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void digitsTypedOnATimeBecomeATimecode() {
        bench.click(0, CueColumn.OUT);
        bench.robot().type("01001312");
        bench.waitForEntry();
        bench.picture("spotting-typed-timecode");
        bench.robot().press(SWT.CR);
        bench.waitForCell(0, CueColumn.OUT, "01:00:13:12");
        assertThat(session.undoLabel()).contains("Resize cue");
    }

    @Test
    void rowsAreSortedAgainWhenMoreThanTheSelectedCuesMove() {
        bench.click(0, CueColumn.NUMBER);
        List<Cue> cues = session.production().getReels().getFirst().getCues();
        session.run(new MoveCues(List.of(cues.get(0), cues.get(1)), Duration.ofSeconds(15)));
        bench.waitForCell(0, CueColumn.NUMBER, "FX001");
        bench.waitForCell(1, CueColumn.NUMBER, "foley003");
        bench.waitForCell(2, CueColumn.NUMBER, "BG002");
        assertThat(bench.cursorColumn()).isEqualTo(CueColumn.NUMBER);
    }

    @Test
    void aWrongTimecodeStaysWithTheReasonAndEscKeepsTheOldOne() {
        bench.click(0, CueColumn.IN);
        bench.robot().type("01006100");
        bench.waitForEntry();
        bench.robot().press(SWT.CR);
        bench.robot().press(SWT.TAB);
        Text field = bench.robot().find(Text.class, "grid.cellEditor");
        assertThat(field.getText()).isEqualTo("01006100");
        assertThat(bench.robot().find(Canvas.class, "grid.hint").isVisible()).isTrue();
        bench.picture("spotting-wrong-timecode");
        assertThat(session.canUndo()).isFalse();
        bench.robot().press(SWT.ESC);
        bench.robot().waitUntil("the entry to close", field::isDisposed);
        assertThat(bench.cell(0, CueColumn.IN)).isEqualTo("01:00:10:00");
    }

    @Test
    void aWrongTimecodeLeftByTheMouseIsReportedInPlace() {
        bench.click(0, CueColumn.IN);
        bench.robot().type("999");
        bench.waitForEntry();
        bench.click(2, CueColumn.DESCRIPTION);
        Label message = bench.robot().find(Label.class, "spotting.message.text");
        assertThat(message.getText())
                .startsWith("Not taken, the cell keeps its value.")
                .contains("99");
        assertThat(bench.cell(0, CueColumn.IN)).isEqualTo("01:00:10:00");
    }

    @Test
    void tabWalksTheCellsAndTakesWhatWasTyped() {
        bench.click(0, CueColumn.NUMBER);
        bench.robot().type("X1");
        bench.robot().press(SWT.TAB);
        bench.waitForCell(0, CueColumn.NUMBER, "X1");
        assertThat(bench.cursorColumn()).isEqualTo(CueColumn.IN);
        bench.robot().type("+12f");
        bench.robot().press(SWT.TAB);
        bench.robot().press(SWT.TAB);
        bench.robot().press(SWT.TAB);
        bench.robot().type("des");
        bench.waitForEntry();
        bench.picture("spotting-choosing");
        bench.robot().press(SWT.TAB);
        bench.robot().type("Door slam");
        bench.robot().press(SWT.SHIFT, SWT.TAB);
        bench.waitForCell(0, CueColumn.DESCRIPTION, "Door slam");
        assertThat(bench.cell(0, CueColumn.IN)).isEqualTo("01:00:10:12");
        assertThat(bench.cell(0, CueColumn.CATEGORY)).isEqualTo("design");
        assertThat(bench.cursorColumn()).isEqualTo(CueColumn.CATEGORY);
    }

    @Test
    void arrowsChooseFromAList() {
        bench.click(0, CueColumn.STATUS);
        bench.robot().press(SWT.CR);
        bench.waitForEntry();
        bench.robot().press(SWT.ARROW_DOWN);
        bench.robot().press(SWT.ARROW_DOWN);
        bench.robot().press(SWT.CR);
        bench.waitForCell(0, CueColumn.STATUS, "edited");
    }

    @Test
    void ctrlEnterAddsACueAndUndoTakesItAway() {
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().press(SWT.MOD1, SWT.CR);
        bench.waitForRows(4);
        assertThat(bench.cell(1, CueColumn.IN)).isEqualTo("01:00:12:00");
        assertThat(bench.cursorColumn()).isEqualTo(CueColumn.IN);
        bench.robot().press(SWT.MOD1, 'z');
        bench.waitForRows(3);
        bench.robot().press(SWT.MOD1, 'y');
        bench.waitForRows(4);
    }

    @Test
    void nAddsACueOnATimeAndIsALetterInAText() {
        bench.click(0, CueColumn.OUT);
        bench.robot().type("n");
        bench.waitForRows(4);
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().type("n");
        bench.waitForEntry();
        bench.robot().press(SWT.CR);
        bench.waitForCell(0, CueColumn.DESCRIPTION, "n");
        assertThat(bench.visible()).hasSize(4);
    }

    @Test
    void deleteAsksForAReasonInPlace() {
        bench.click(1, CueColumn.DESCRIPTION);
        bench.robot().press(SWT.DEL);
        Text reason = bench.robot().find(Text.class, "spotting.reason");
        bench.robot().press(SWT.CR);
        assertThat(reason.isDisposed()).isFalse();
        bench.robot().type("Director: too loud");
        bench.picture("spotting-removing");
        bench.robot().press(SWT.CR);
        bench.waitForCell(1, CueColumn.STATUS, "removed");
        assertThat(bench.visible().get(1).getRemovalReason()).isEqualTo("Director: too loud");
        bench.robot()
                .waitUntil("the focus back in the cells", bench.control().grid().cells()::isFocusControl);
        bench.robot().press(SWT.DEL);
        bench.waitForCell(1, CueColumn.STATUS, "spotted");
        assertThat(bench.visible().get(1).getStatus()).isEqualTo(CueStatus.SPOTTED);
    }

    @Test
    void rowsPastedFromASpreadsheetAreOneStepAndTheirErrorsAreNamed() {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        clipboard("""
                Nr\tIn\tOut\tCategory\tDescription\r
                9\t01:00:14:00\t01:00:15:00\tFX\t"A ""big""\tdoor"\r
                10\t01:00:16:99\t\tFX\tnowhere\r
                11\t01:00:17:00\t\tBG\tWind\r
                """);
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().press(SWT.MOD1, 'v');
        bench.waitForRows(5);
        assertThat(bench.column(CueColumn.NUMBER, 5)).containsExactly("FX001", "9", "11", "BG002", "foley003");
        assertThat(bench.cell(1, CueColumn.DESCRIPTION)).isEqualTo("A \"big\"\tdoor");
        assertThat(bench.control().grid().selection().selectedRows()).containsExactly(1, 2);
        Text details = bench.robot().find(Text.class, "spotting.message.details");
        assertThat(details.getText()).startsWith("Row 3: ").contains("frames run from 00 to 23");
        bench.picture("spotting-pasted");
        bench.robot().press(SWT.MOD1, 'z');
        bench.waitForRows(3);
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
    }

    @Test
    void copiedRowsGoToTheClipboardWithTheirHeads() {
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().press(SWT.SHIFT, SWT.ARROW_DOWN);
        bench.robot().press(SWT.MOD1, 'c');
        assertThat(clipboard().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Nr\tIn\tOut\tLength\tCategory\tDescription");
        assertThat(clipboard()).contains("FX001\t01:00:10:00\t01:00:12:00\t2:00\tFX");
    }

    @Test
    void filtersWhileTypingAndEscShowsAll() {
        bench.robot().press(SWT.MOD1, 'f');
        Text filter = bench.robot().find(Text.class, "spotting.filter");
        bench.robot().waitUntil("the focus in the filter", filter::isFocusControl);
        bench.robot().type("fol");
        bench.waitForRows(1);
        assertThat(bench.robot().find(Label.class, "spotting.count").getText()).isEqualTo("1 of 3 cues");
        bench.robot().type("xyz");
        bench.waitForRows(0);
        bench.robot().find(Button.class, "spotting.empty.action");
        bench.picture("spotting-no-match");
        bench.robot().press(SWT.ESC);
        bench.waitForRows(3);
        bench.robot()
                .waitUntil("the focus back in the cells", bench.control().grid().cells()::isFocusControl);
    }

    @Test
    void chipsFilterByCategory() {
        bench.click(bench.robot().find(ChipToggle.class, "chip.BG"));
        bench.waitForRows(1);
        assertThat(bench.cell(0, CueColumn.NUMBER)).isEqualTo("BG002");
        bench.click(bench.robot().find(ChipToggle.class, "chip.BG"));
        bench.waitForRows(3);
    }

    @Test
    void aClickOnAHeadSortsAndTheCursorStaysOnItsCue() {
        bench.click(2, CueColumn.DESCRIPTION);
        Canvas cells = bench.control().grid().cells();
        Control header = cells.getParent().getChildren()[0];
        int x = bench.control().grid().cellArea(0, bench.column(CueColumn.LENGTH)).x + 20;
        bench.click(header, new Point(x, 10));
        bench.robot()
                .waitUntil(
                        "the shortest first",
                        () -> bench.cell(0, CueColumn.NUMBER).equals("foley003"));
        assertThat(bench.control().selectedCues())
                .containsExactly(bench.visible().get(0));
        bench.click(header, new Point(x, 10));
        bench.robot()
                .waitUntil(
                        "the longest first",
                        () -> bench.cell(0, CueColumn.NUMBER).equals("BG002"));
    }

    private void clipboard(String text) {
        Clipboard clipboard = new Clipboard(bench.robot().display());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(bench.robot().display());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theTipOfACellSaysWhatIsThereNow() {
        Cue cue = session.production().getReels().getFirst().getCues().getFirst();
        session.run("Cut it", production -> {
            cue.setConformState(ConformState.CUT);
            cue.setConformRemark("Its picture was deleted.");
        });
        bench.click(0, CueColumn.NUMBER);
        bench.waitForTip("Its picture was deleted.");
        session.undo();
        bench.waitForTip("");
    }
}
