package org.stagebook.ui.parts.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Origin;
import org.stagebook.model.Person;
import org.stagebook.model.Priority;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.CueFilter;
import org.stagebook.ui.parts.spotting.presenter.Grouping;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.theme.Appearance;

/** What people do in a spotting session, with real keys and a real mouse. */
class SpottingSessionTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX001", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("DX002", "DX", "01:00:10:00", "01:00:20:00")
                            .cue("BG003", "BG", "01:00:20:00", "01:00:50:00"))
            .session();
    private final SpottingBench bench = new SpottingBench(session, Appearance.DARK);

    @AfterEach
    void close() {
        bench.close();
        session.close();
    }

    @Test
    void wholeCuesAreTypedOneAfterTheOther() {
        session.run("Add", production -> {
            Person person = StagebookFactory.eINSTANCE.createPerson();
            person.setName("Assistant editor");
            production.getPeople().add(person);
        });
        typeLine("fx door slam 01:00:40:00 +2s !urgent @assistant #post // cuts the line");
        UnderstoodLine understood = bench.robot().find(UnderstoodLine.class, "spotting.entry.understood");
        assertThat(understood.words())
                .contains("At: 01:00:40:00 to 01:00:42:00", "Category: FX", "Priority: urgent", "Origin: post")
                .contains("Assignee: Assistant editor", "Intent: cuts the line");
        bench.picture("spotting-entry-understood");
        bench.robot().press(SWT.CR);
        bench.waitForRows(4);
        Cue first = bench.control().selectedCues().getFirst();
        assertThat(first.getDescription()).isEqualTo("door slam");
        assertThat(first.getPriority()).isEqualTo(Priority.URGENT);
        bench.robot().type("hinge creaks !1");
        assertThat(understood.words())
                .contains("At: 01:00:42:00 to 01:00:43:00 (assumed)", "Category: FX (assumed)", "Not understood");
        bench.picture("spotting-entry-assumed");
        bench.robot().press(SWT.CR);
        bench.waitForRows(5);
        Cue second = bench.control().selectedCues().getFirst();
        assertThat(second.getDescription()).isEqualTo("hinge creaks !1");
        assertThat(second.getOrigin()).isEqualTo(Origin.POST);
        assertThat(second.getAssignee()).isEqualTo(first.getAssignee());
        assertThat(second.getRange().start()).isEqualTo(first.getRange().end());
        bench.robot().press(SWT.ESC);
        bench.robot()
                .waitUntil("the focus back in the cells", bench.control().grid().cells()::isFocusControl);
    }

    @Test
    void whatCannotBePlacedSaysWhyAndStaysTyped() {
        typeLine("door 09:00:00:00");
        bench.robot().press(SWT.CR);
        UnderstoodLine understood = bench.robot().find(UnderstoodLine.class, "spotting.entry.understood");
        assertThat(understood.words()).startsWith("R1 does not run at 09:00:00:00.");
        assertThat(bench.robot().find(Text.class, "spotting.entry").getText()).isEqualTo("door 09:00:00:00");
        assertThat(bench.visible()).hasSize(3);
    }

    @Test
    void nMakesACueAtThePlayhead() {
        bench.playhead().moveTo(TimecodeFormat.TC_24.parsePosition("01:00:33:10"));
        bench.click(0, CueColumn.OUT);
        bench.robot().type("n");
        bench.waitForRows(4);
        assertThat(bench.control().selectedCues().getFirst().getRange().start())
                .isEqualTo(TimecodeFormat.TC_24.parsePosition("01:00:33:10"));
    }

    @Test
    void whatIsTypedIntoOneOfSeveralSelectedCuesIsTakenForAllInOneStep() {
        bench.click(0, CueColumn.PRIORITY);
        bench.robot().press(SWT.SHIFT, SWT.ARROW_DOWN);
        bench.robot().type("urg");
        bench.waitForEntry();
        bench.picture("spotting-several");
        bench.robot().press(SWT.CR);
        bench.waitForCell(0, CueColumn.PRIORITY, "urgent");
        assertThat(bench.column(CueColumn.PRIORITY, 3)).containsExactly("urgent", "urgent", "normal");
        assertThat(bench.control().selectedCues()).hasSize(2);
        session.undo();
        assertThat(bench.column(CueColumn.PRIORITY, 3)).containsOnly("normal");
    }

    @Test
    void cuesAreGatheredUnderHeadsThatFold() {
        bench.control().viewChosen(view().grouped(Grouping.CATEGORY), false);
        bench.robot().pump();
        bench.picture("spotting-grouped");
        assertThat(bench.lines()).isEqualTo(6);
        bench.robot().focus(bench.control().grid().cells());
        bench.control().grid().moveTo(0, 0);
        bench.robot().press(SWT.CR);
        bench.robot().waitUntil("the first group to fold", () -> bench.lines() == 5);
        bench.robot().press(SWT.CR);
        bench.robot().waitUntil("the first group to open", () -> bench.lines() == 6);
    }

    @Test
    void tabGoesPastTheHeadOfAGroup() {
        bench.control().viewChosen(view().grouped(Grouping.CATEGORY), false);
        bench.robot().pump();
        bench.robot().focus(bench.control().grid().cells());
        int last = view().columns().size() - 1;
        bench.control().grid().moveTo(1, last);
        bench.robot().press(SWT.TAB);
        assertThat(bench.control().grid().selection().row()).isEqualTo(3);
        assertThat(bench.control().grid().selection().column()).isZero();
        bench.robot().press(SWT.SHIFT, SWT.TAB);
        assertThat(bench.control().grid().selection().row()).isEqualTo(1);
    }

    @Test
    void aColumnIsDraggedToAnotherPlaceAndStaysThere() {
        bench.control().viewChosen(view(), true);
        Canvas cells = bench.control().grid().cells();
        Control header = cells.getParent().getChildren()[0];
        int from = bench.control().grid().cellArea(0, bench.column(CueColumn.CATEGORY)).x + 20;
        int to = bench.control().grid().cellArea(0, bench.column(CueColumn.IN)).x + 20;
        bench.drag(header, new Point(from, 10), new Point(to, 10));
        bench.robot()
                .waitUntil(
                        "the category before the In",
                        () -> bench.column(CueColumn.CATEGORY) == bench.column(CueColumn.IN) - 1);
        bench.picture("spotting-column-moved");
    }

    @Test
    void hiddenColumnsComeBack() {
        int before = view().columns().size();
        bench.control().viewChosen(view().toggled(CueColumn.LINE).toggled(CueColumn.SCENE), false);
        assertThat(view().columns()).hasSize(before);
        assertThat(bench.column(CueColumn.SCENE)).isEqualTo(before - 1);
        assertThat(bench.column(CueColumn.LINE)).isNegative();
    }

    @Test
    void wordsAreFoundAndReplacedInAllShownCues() {
        bench.robot().press(SWT.MOD1, 'h');
        Text find = bench.robot().find(Text.class, "spotting.find");
        bench.robot().waitUntil("the focus in the field", find::isFocusControl);
        bench.robot().type("Cue");
        Label count = bench.robot().find(Label.class, "spotting.find.count");
        assertThat(count.getText()).isEqualTo("3 places in 3 cues");
        bench.robot().press(SWT.TAB);
        bench.robot().type("Sound");
        bench.picture("spotting-replace");
        bench.click(bench.robot().find(Button.class, "spotting.replace"));
        bench.waitForCell(0, CueColumn.DESCRIPTION, "Sound FX001");
        assertThat(session.undoLabel()).hasValue("Replace in 3 cues");
        assertThat(count.getText()).isEqualTo("not in the cues shown");
    }

    @Test
    void aNumberGivenTwiceIsSaidAtOnce() {
        bench.click(2, CueColumn.NUMBER);
        bench.robot().type("FX001");
        bench.robot().press(SWT.CR);
        bench.waitForCell(2, CueColumn.NUMBER, "FX001");
        Label warning = bench.robot().find(Label.class, "spotting.duplicates");
        assertThat(warning.getText()).endsWith("1 number is given twice");
        bench.picture("spotting-duplicate");
        session.undo();
        assertThat(warning.getText()).isEmpty();
    }

    @Test
    void removingTheOnlyEffectUnderDialogueWarnsAndKeepsItForTheMusicAndEffects() {
        int row = bench.visible().get(0).getNumber().equals("FX001") ? 0 : 1;
        bench.click(row, CueColumn.DESCRIPTION);
        bench.robot().press(SWT.DEL);
        Label warning = bench.robot().find(Label.class, "spotting.reason.warning");
        assertThat(warning.getText()).contains("hole at 01:00:10:00 to 01:00:12:00");
        bench.robot().type("Too busy");
        bench.robot().press(SWT.TAB);
        Combo askedBy = bench.robot().find(Combo.class, "spotting.reason.askedBy");
        bench.robot().waitUntil("the focus on who asked", askedBy::isFocusControl);
        bench.robot().type("Director");
        bench.picture("spotting-removing-warned");
        bench.robot().press(SWT.CR);
        bench.waitForCell(row, CueColumn.STATUS, "removed");
        Cue cue = bench.visible().get(row);
        assertThat(cue.getRemovalAskedBy()).isEqualTo("Director");
        assertThat(cue.getMusicAndEffects()).isEqualTo(MusicAndEffects.INCLUDED);
        bench.control().viewChosen(removals(), true);
        bench.picture("spotting-removals-log");
        assertThat(bench.visible()).containsExactly(cue);
        bench.robot()
                .waitUntil("the focus back in the cells", bench.control().grid().cells()::isFocusControl);
        bench.robot().press(SWT.DEL);
        bench.robot().waitUntil("the cue to come back", () -> cue.getStatus() == CueStatus.SPOTTED);
    }

    private TableView view() {
        return bench.table().view();
    }

    private static TableView removals() {
        return TableView.builtIn(false, Set.of()).stream()
                .filter(view -> view.filter().equals(new CueFilter("", Set.of(), Set.of(CueStatus.REMOVED), Set.of())))
                .findFirst()
                .orElseThrow();
    }

    private void typeLine(String line) {
        bench.robot().press(SWT.MOD1, 'l');
        Text entry = bench.robot().find(Text.class, "spotting.entry");
        bench.robot().waitUntil("the focus in the line", entry::isFocusControl);
        bench.robot().type(line);
    }
}
