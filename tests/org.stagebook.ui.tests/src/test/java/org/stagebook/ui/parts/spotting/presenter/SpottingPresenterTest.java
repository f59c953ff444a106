package org.stagebook.ui.parts.spotting.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.presenter.CellEntry;

class SpottingPresenterTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Foley mixer")
            .reel(
                    1,
                    reel -> reel.cue("FX001", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("BG002", "BG", "01:00:20:00", "01:00:50:00")
                            .cue("foley003", "foley", "01:00:30:00", "01:00:31:00"))
            .reel(2, reel -> reel.cue("DX004", "DX", "02:00:10:00", "02:00:12:00"))
            .session();
    private final Reel reel = session.production().getReels().get(0);
    private final SpottingPresenter presenter =
            new SpottingPresenter(session, new SpottingScope(session.production(), Optional.of(reel)), Optional::empty);
    private final CellEntry entry = presenter.entry(List::of);

    @Test
    void aTypedTimeIsOneStepThatUndoTakesBack() {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        assertThat(type(0, CueColumn.OUT, "+3s")).isTrue();
        assertThat(cell(0, CueColumn.OUT)).isEqualTo("01:00:13:00");
        assertThat(session.undoLabel()).contains("Resize cue");
        session.undo();
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
    }

    @Test
    void aWrongTimeChangesNothing() {
        assertThat(type(0, CueColumn.IN, "01:00:61:00")).isFalse();
        assertThat(type(0, CueColumn.OUT, "01:00:09:00")).isFalse();
        assertThat(entry.read(0, column(CueColumn.OUT), "01:00:09:00").message())
                .contains("lies before In 01:00:10:00");
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void aWholeInMovesTheCueAndAStepTrimsIt() {
        type(0, CueColumn.IN, "01:00:15:00");
        assertThat(cell(0, CueColumn.OUT)).isEqualTo("01:00:17:00");
        assertThat(session.undoLabel()).contains("Move cue");
        type(0, CueColumn.IN, "-12f");
        assertThat(cell(0, CueColumn.IN)).isEqualTo("01:00:14:12");
        assertThat(cell(0, CueColumn.OUT)).isEqualTo("01:00:17:00");
    }

    @Test
    void aFewLettersChooseACategory() {
        assertThat(type(0, CueColumn.CATEGORY, "fo")).isTrue();
        assertThat(cell(0, CueColumn.CATEGORY)).isEqualTo("foley");
        assertThat(type(0, CueColumn.CATEGORY, "music")).isTrue();
        assertThat(cell(0, CueColumn.CATEGORY)).isEqualTo("MX");
        assertThat(type(0, CueColumn.CATEGORY, "zz")).isFalse();
        assertThat(type(0, CueColumn.CATEGORY, "")).isTrue();
        assertThat(cell(0, CueColumn.CATEGORY)).isEmpty();
    }

    @Test
    void anUnknownAssigneeJoinsTheProductionInTheSameStep() {
        type(0, CueColumn.ASSIGNEE, "fol");
        assertThat(cell(0, CueColumn.ASSIGNEE)).isEqualTo("Foley mixer");
        type(0, CueColumn.ASSIGNEE, "Night editor");
        assertThat(session.production().getPeople()).hasSize(2);
        session.undo();
        assertThat(session.production().getPeople()).hasSize(1);
        assertThat(cell(0, CueColumn.ASSIGNEE)).isEqualTo("Foley mixer");
    }

    @Test
    void aNewCueStartsWhereTheOldOneEndsAndCountsOn() {
        Cue added = presenter.add(Optional.of(cue(0))).orElseThrow();
        presenter.rows().refresh();
        int row = presenter.rows().rowsOf(List.of(added)).findFirst().orElseThrow();
        assertThat(cell(row, CueColumn.IN)).isEqualTo("01:00:12:00");
        assertThat(cell(row, CueColumn.LENGTH)).isEqualTo("1:00");
        assertThat(cell(row, CueColumn.CATEGORY)).isEqualTo("FX");
        assertThat(cell(row, CueColumn.NUMBER)).isEqualTo("FX002");
    }

    @Test
    void aNumberThatIsTakenIsNamed() {
        assertThat(entry.read(0, column(CueColumn.NUMBER), "DX004").message())
                .contains("02:00:10:00")
                .contains("DX004");
    }

    @Test
    void removedCuesStayWithTheReasonAndComeBack() {
        presenter.removal(List.of(cue(0), cue(1))).remove(new RemovalAnswer("Director: silence", "", false));
        assertThat(cue(0).getStatus()).isEqualTo(CueStatus.REMOVED);
        assertThat(presenter.rows().summary()).isEqualTo("3 cues, 2 removed");
        assertThat(presenter.content().hover(0, column(CueColumn.STATUS))).isEqualTo("Removed: Director: silence");
        presenter.restore(List.of(cue(0), cue(2)));
        assertThat(cue(0).getStatus()).isEqualTo(CueStatus.SPOTTED);
        assertThat(cue(0).getRemovalReason()).isNull();
        assertThat(session.undoLabel()).contains("Restore 1 cue");
        assertThat(cue(0).getNotes())
                .extracting(Note::getText)
                .singleElement()
                .asString()
                .matches("Removed on \\d{4}-\\d\\d-\\d\\d: Director: silence\\. Restored\\.");
        session.undo();
        assertThat(cue(0).getNotes()).isEmpty();
        assertThat(cue(0).getRemovalReason()).isEqualTo("Director: silence");
    }

    @Test
    void anotherStatusTypedForARemovedCueLeavesTheSameNote() {
        presenter.removal(List.of(cue(0))).remove(new RemovalAnswer("Under music", "Director", false));
        assertThat(entry.commit(0, column(CueColumn.STATUS), "edited")).isTrue();
        assertThat(cue(0).getStatus()).isEqualTo(CueStatus.EDITED);
        assertThat(cue(0).getNotes())
                .extracting(Note::getText)
                .singleElement()
                .asString()
                .endsWith(", asked for by Director: Under music. Restored.");
    }

    @Test
    void timesHoverInTheOtherFormats() {
        assertThat(presenter.content().hover(0, column(CueColumn.IN)))
                .contains("01:00:10:00  (24)")
                .contains("15+00 feet+frames")
                .contains("10.000 s")
                .contains("480,000 samples");
        assertThat(presenter.content().hover(0, column(CueColumn.LENGTH)))
                .contains("48 frames")
                .contains("3+00");
    }

    @Test
    void sortsByEachColumnBothWaysAndFilters() {
        presenter.rows().sort(CueOrder.BY_TIME.clicked(CueColumn.LENGTH));
        assertThat(numbers()).containsExactly("foley003", "FX001", "BG002");
        presenter.rows().sort(presenter.rows().order().clicked(CueColumn.LENGTH));
        assertThat(numbers()).containsExactly("BG002", "FX001", "foley003");
        presenter.rows().show(CueFilter.ALL.withText("backGROUNDS"));
        assertThat(numbers()).containsExactly("BG002");
        presenter.rows().show(CueFilter.ALL.toggled("FX").toggled("foley"));
        assertThat(numbers()).containsExactly("FX001", "foley003");
        assertThat(presenter.rows().summary()).isEqualTo("2 of 3 cues");
    }

    @Test
    void aRowDoesNotRunAwayFromUnderTheTyping() {
        type(0, CueColumn.IN, "01:00:40:00");
        presenter.rows().refreshInPlace();
        assertThat(numbers()).containsExactly("FX001", "BG002", "foley003");
        presenter.rows().refresh();
        assertThat(numbers()).containsExactly("BG002", "foley003", "FX001");
    }

    private boolean type(int row, CueColumn column, String typed) {
        return entry.commit(row, column(column), typed);
    }

    private String cell(int row, CueColumn column) {
        return entry.textOf(row, column(column));
    }

    private Cue cue(int row) {
        return presenter.rows().visible().get(row);
    }

    private List<String> numbers() {
        return presenter.rows().visible().stream().map(Cue::getNumber).toList();
    }

    private int column(CueColumn column) {
        return presenter.columns().indexOf(column);
    }
}
