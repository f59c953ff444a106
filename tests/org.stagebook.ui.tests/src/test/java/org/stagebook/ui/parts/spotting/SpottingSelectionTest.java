package org.stagebook.ui.parts.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.Grouping;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.theme.Appearance;

/** Whatever moves the cursor of the notes to another cue is told, so that inspector and timeline show the same one. */
class SpottingSelectionTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX001", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("DX002", "DX", "01:00:14:00", "01:00:20:00")
                            .cue("BG003", "BG", "01:00:20:00", "01:00:50:00"))
            .session();
    private final SpottingBench bench = new SpottingBench(session, Appearance.DARK);

    @AfterEach
    void close() {
        bench.close();
        session.close();
    }

    @Test
    void nothingIsToldBeforeAnybodyChooses() {
        assertThat(bench.control().selectedCues()).hasSize(1);
        assertThat(bench.told()).isEmpty();
    }

    @Test
    void theKeyForSigningOffIsALetterWhereWordsAreWritten() {
        bench.click(0, CueColumn.IN);
        bench.robot().type("s");
        assertThat(bench.signOffs()).isEqualTo(1);
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().type("s");
        assertThat(bench.signOffs()).isEqualTo(1);
    }

    @Test
    void theSpaceBarPlaysWhereNothingIsWritten() {
        bench.click(0, CueColumn.DESCRIPTION);
        bench.robot().type(" ");
        assertThat(bench.plays()).isEqualTo(1);
        bench.robot().type("a b");
        assertThat(bench.plays()).as("within words it is a space").isEqualTo(1);
    }

    @Test
    void aFilterThatTakesTheCueAwayTellsTheNextOne() {
        bench.click(0, CueColumn.DESCRIPTION);

        bench.robot().press(SWT.MOD1, 'f');
        Text filter = bench.robot().find(Text.class, "spotting.filter");
        bench.robot().waitUntil("the focus in the filter", filter::isFocusControl);
        bench.robot().type("BG003");
        bench.waitForRows(1);

        assertToldAndSelected(cue("BG003"));
    }

    @Test
    void aFilterThatKeepsTheCueTellsNothing() {
        bench.click(1, CueColumn.DESCRIPTION);
        int before = bench.told().size();

        bench.robot().press(SWT.MOD1, 'f');
        Text filter = bench.robot().find(Text.class, "spotting.filter");
        bench.robot().waitUntil("the focus in the filter", filter::isFocusControl);
        bench.robot().type("DX002");
        bench.waitForRows(1);

        assertThat(bench.told()).hasSize(before);
        assertThat(bench.control().selectedCues()).containsExactly(cue("DX002"));
    }

    @Test
    void anotherViewTellsOnceWhatItLeavesSelected() {
        bench.click(0, CueColumn.DESCRIPTION);
        int before = bench.told().size();

        bench.control().viewChosen(viewWithoutCues(), true);

        assertThat(bench.visible()).isEmpty();
        assertThat(bench.told()).hasSize(before + 1);
        assertToldAndSelected();
    }

    @Test
    void foldingTheGroupOfTheCueTellsThatItIsSelectedNoMore() {
        bench.control().viewChosen(bench.table().view().grouped(Grouping.CATEGORY), false);
        bench.robot().pump();
        bench.control().grid().moveTo(1, bench.column(CueColumn.DESCRIPTION));
        Cue hidden = bench.control().selectedCues().getFirst();

        bench.control().rearrange(() -> bench.table().rows().toggle(0));

        assertThat(bench.control().selectedCues()).doesNotContain(hidden);
        assertThat(bench.told().getLast()).isEqualTo(bench.control().selectedCues());
    }

    @Test
    void undoingARenumberingTellsTheCuesItSelects() {
        session.run("Renumber", production -> {
            cue("DX002").setNumber("DX900");
            cue("BG003").setNumber("BG900");
        });
        bench.click(0, CueColumn.DESCRIPTION);
        assertToldAndSelected(cue("FX001"));

        session.undo();

        assertToldAndSelected(cue("DX002"), cue("BG003"));
    }

    private void assertToldAndSelected(Cue... cues) {
        assertThat(bench.control().selectedCues()).containsExactly(cues);
        assertThat(bench.told().getLast()).containsExactly(cues);
    }

    private Cue cue(String number) {
        return session.production().getReels().getFirst().getCues().stream()
                .filter(cue -> cue.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The log of removals, while nothing is removed. */
    private static TableView viewWithoutCues() {
        List<TableView> views = TableView.builtIn(false, Set.of());
        return views.stream()
                .filter(view -> view.name().startsWith("Remov"))
                .findFirst()
                .orElseThrow();
    }
}
