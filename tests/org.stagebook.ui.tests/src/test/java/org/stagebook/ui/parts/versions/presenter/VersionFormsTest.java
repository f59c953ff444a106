package org.stagebook.ui.parts.versions.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.versions.VersionStory;
import org.stagebook.ui.graph.versions.content.ReelChoice;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.versions.presenter.GroupedRows.Group;

/** What is asked before a version is recorded or brought back, and what can be left out of the graph. */
class VersionFormsTest {

    private final VersionStory story = VersionStory.begin().add("", "v1").add("theatrical", "T v1");

    @Test
    void aRecordNeedsALabelOfItsOwnAndSaysWhatItContinues() {
        RecordForm form = new RecordForm(
                story.production(),
                List.of(Path.of("R1_DX_v2.wav"), Path.of("R1_PM_v2.wav"), Path.of("R1_DX_alt.wav")));
        form.setLabel("V1");
        assertThat(form.problem()).contains("There is a version V1 already; give this one another label.");
        form.setLabel(" ");
        assertThat(form.problem()).isPresent();
        form.setLabel("v2");
        assertThat(form.problem()).isEmpty();
        assertThat(form.notice()).isEqualTo("By their names: DX, printmaster. It continues v1.");
        form.setBranch("airline");
        form.setOrigin(1);
        assertThat(form.notice()).endsWith("It is the first of its line.");
        assertThat(form.line().printedFrom()).contains(story.version("T v1"));
    }

    @Test
    void theWholeAReelTheLoopOrAStemCanBeBroughtBack() {
        MixVersion version = story.version("v1");
        Reel second = story.production().getReels().get(1);
        TimeRange loop = new TimeRange(second.getStart(), second.getStart().plus(Duration.ofSeconds(4)));
        RestoreForm form = new RestoreForm(story.production(), version, Optional.of(loop));
        assertThat(form.scopeNames())
                .hasSize(5)
                .startsWith("All of it", "R1 only")
                .anyMatch(it -> it.startsWith("The loop in R2"));
        form.choose(4);
        assertThat(form.wish().scope()).isEqualTo(new Scope.Range(second, loop));
        assertThat(form.notice()).contains("saved and kept as it is now").contains("a range of R2");
        form.setLabel("");
        assertThat(form.problem()).isPresent();
    }

    @Test
    void versionsAreLeftOutByReelAndByBranch() {
        FilterChoices choices = new FilterChoices(story.production());
        assertThat(choices.reelNames())
                .containsExactly("Whole and all reels", "Whole only", "R1 only", "R2 only", "R3 only");
        assertThat(choices.reels(0)).isEqualTo(new ReelChoice.Everything());
        assertThat(choices.reels(1)).isEqualTo(new ReelChoice.WholeOnly());
        assertThat(choices.reels(3))
                .isEqualTo(new ReelChoice.OneReel(
                        story.production().getReels().get(1).getId()));
        assertThat(choices.branchNames()).containsExactly("All branches", "Main line", "theatrical");
        assertThat(choices.branch(0)).isEmpty();
        assertThat(choices.branch(1)).contains("");
        assertThat(choices.branch(2)).contains("theatrical");
    }

    @Test
    void groupsFoldAndStayFoldedWhenTheirRowsChange() {
        GroupedRows<String> rows = new GroupedRows<>(
                List.of(new GridColumn("a", "A", 100, GridColumn.Style.TEXT, true)), it -> List.of(GridCell.of(it)));
        rows.show(List.of(
                new Group<>(GridCell.of("One"), "2", List.of("a", "b")),
                new Group<>(GridCell.of("Two"), "1", List.of("c"))));
        assertThat(rows.rowCount()).isEqualTo(5);
        assertThat(rows.at(0)).isEmpty();
        assertThat(rows.at(2)).contains("b");
        rows.toggle(0);
        assertThat(rows.rowCount()).isEqualTo(3);
        assertThat(rows.looks().head(0).orElseThrow().folded()).isTrue();
        assertThat(rows.at(2)).contains("c");
        rows.show(List.of(new Group<>(GridCell.of("One"), "1", List.of("x"))));
        assertThat(rows.rowCount()).isEqualTo(1);
        rows.toggle(0);
        assertThat(rows.at(1)).contains("x");
    }

    @Test
    void aVersionWithoutAPrintmasterCannotBePlayed() {
        PlayableFile playable = PlayableFile.of(story.version("v1"), Optional.empty());
        assertThat(playable.file()).isEmpty();
        assertThat(playable.reason()).isEqualTo("v1 cannot be played: it was recorded without a printmaster.");
    }
}
