package org.stagebook.history.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.Removal;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.HistoryException;
import org.stagebook.history.RealGit;
import org.stagebook.history.version.Restoration.Restored;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.CueStatus;
import org.stagebook.model.LoopPass;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookPackage.Literals;

/** A version is a record, a commit and a tag; going back makes a new one. */
class VersionKeeperTest extends StageTest {

    @Test
    void aVersionHoldsItsFilesLevelsAndRemovals() throws Exception {
        Printed first = print("v1", "theatrical", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        session.run(new RemoveCuesWithReason(List.of(cue("FX101")), Removal.because("No birds.")));
        Printed second = print("v2", "theatrical", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3)));
        MixVersion version = second.version();
        assertThat(version.getNumber()).isEqualTo(2);
        assertThat(version.getParents()).containsExactly(first.version());
        assertThat(version.getRemovals()).singleElement().satisfies(removal -> {
            assertThat(removal.getNumber()).isEqualTo("FX101");
            assertThat(removal.getReason()).isEqualTo("No birds.");
        });
        assertThat(version.getFiles()).singleElement().satisfies(file -> {
            assertThat(file.getKind()).isEqualTo(MixFileKind.STEM);
            assertThat(file.getStem()).isEqualTo("FX");
            assertThat(file.getMeasurements()).hasSize(2);
            assertThat(file.getStart()).isEqualTo(reel().getStart());
            assertThat(file.getSoundChanges()).singleElement().satisfies(change -> {
                assertThat(change.getText()).isEqualTo("gain only, +3.0 dB");
                assertThat(session.production()
                                .getTimecodeFormat()
                                .format(change.getRange().start()))
                        .isBetween("01:00:01:23", "01:00:02:01");
            });
        });
        assertThat(first.version().getRemovals()).isEmpty();
        assertThat(second.tag().name()).isEqualTo("mix/theatrical/v2");
        assertThat(RealGit.in(folder).run("log", "-1", "--format=%s%n%b", "mix/theatrical/v2"))
                .contains("R1 v2 (theatrical)", "After: v1", "File: FX", "Removed: FX101", "No birds.");
        assertThat(new VersionArchive(repository).production(first.version()).getMixVersions())
                .extracting(MixVersion::getLabel)
                .containsExactly("v1");
    }

    @Test
    void theSamePrintAgainChangesNothing() throws Exception {
        Path file = stem("R1_FX_v1.wav", SmallStem.plain(1));
        print("v1", "", file);
        Printed again = print("v2", "", file);
        assertThat(again.version().getFiles()).singleElement().satisfies(it -> {
            assertThat(it.getSoundChanges()).isEmpty();
            assertThat(it.getComparedWith()).startsWith("xxh128:");
        });
    }

    @Test
    void goingBackMakesANewVersionAndLosesNothing() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        session.run(new SetFeature(List.of(cue("FX101")), Literals.CUE__DESCRIPTION, Optional.of("Louder gull")));
        session.run(
                new AddCues(reel(), List.of(NewCue.at(cue("DX101").getRange()).number("FX999"))));
        Printed second = print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3)));
        session.run(new SetFeature(List.of(cue("DX101")), Literals.CUE__DESCRIPTION, Optional.of("Not kept yet")));

        Restored restored =
                new Restoration(session, repository).restore(new RestoreWish(first.version(), new Scope.Whole(), "v3"));

        MixVersion third = restored.printed().version();
        assertThat(cue("FX101").getDescription()).isEqualTo("Cue FX101");
        assertThat(cue("FX999").getStatus()).isEqualTo(CueStatus.REMOVED);
        assertThat(cue("FX999").getRemovalReason()).contains("v1 was brought back");
        assertThat(third.getRestores()).isEqualTo(first.version());
        assertThat(third.getParents()).containsExactly(second.version());
        assertThat(third.getFiles().getFirst().getHash())
                .isEqualTo(first.version().getFiles().getFirst().getHash());
        assertThat(session.production().getMixVersions()).hasSize(3);
        assertThat(RealGit.in(folder).run("log", "--format=%s").lines())
                .startsWith("R1 v3", "Before going back to v1", "R1 v2");
        assertThat(repository
                        .filesOf(repository.find("HEAD~1").orElseThrow().commit())
                        .read()
                        .getReels()
                        .getFirst()
                        .getCues())
                .anySatisfy(cue -> assertThat(cue.getDescription()).isEqualTo("Not kept yet"));
    }

    @Test
    void onlyARangeComesBack() throws Exception {
        Printed first = print("v1", "");
        session.run(new SetFeature(List.of(cue("FX101")), Literals.CUE__DESCRIPTION, Optional.of("Louder gull")));
        session.run(new SetFeature(List.of(cue("DX101")), Literals.CUE__DESCRIPTION, Optional.of("Nearer")));
        new Restoration(session, repository)
                .restore(new RestoreWish(
                        first.version(), new Scope.Range(reel(), cue("FX101").getRange()), "v2"));
        assertThat(cue("FX101").getDescription()).isEqualTo("Cue FX101");
        assertThat(cue("DX101").getDescription()).isEqualTo("Nearer");
    }

    @Test
    void aFileThatIsNotThereIsNoVersion() {
        assertThatThrownBy(() -> print("v1", "", temp.resolve("gone.wav")))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("gone.wav")
                .hasMessageContaining("No version was recorded");
        assertThat(session.production().getMixVersions()).isEmpty();
    }

    @Test
    void theTenthPassIsTheFirst() throws Exception {
        session.run(new AddObjects(
                reel(),
                Literals.REEL__LOOPS,
                List.of(NewObject.of(Literals.LOOP).with(Literals.LOOP__NAME, "The gull"))));
        LoopPasses passes = new LoopPasses(session, reel().getLoops().getFirst());
        for (int number = 1; number <= 3; number++) {
            keep(passes, stem("pass" + number + ".wav", new SmallStem(5, 2, 4, number - 1)));
        }
        var last = keep(passes, stem("pass4.wav", new SmallStem(5, 2, 4, 0)));
        assertThat(last.getNumber()).isEqualTo(4);
        assertThat(last.getSameAs().getNumber()).isEqualTo(1);
        assertThat(LoopPasses.words(last)).isEqualTo("Pass 4 nulls against pass 1: every sample is equal.");
        assertThat(reel().getLoops().getFirst().getPasses().get(1).getSameAs()).isNull();
    }

    private static LoopPass keep(LoopPasses passes, Path file) throws Exception {
        PrintedFile read = new PrintReader(Progress.NONE).read(List.of(file)).getFirst();
        return passes.record(passes.hear(read, MeasureProgress.NONE), new LoopPasses.Word("", "", ""));
    }
}
