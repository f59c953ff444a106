package org.stagebook.ui.parts.production.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.interchange.formats.TurnoverFacts;
import org.stagebook.timebase.TimecodeFormat;

class NewProductionFormTest {

    @TempDir
    Path home;

    @Test
    void asksForTheTitleFirst() {
        NewProductionForm form = new NewProductionForm(home);
        assertThat(form.problem()).contains("Give the production a title.");
        form.setTitle("The Harbour");
        assertThat(form.problem()).isEmpty();
    }

    @Test
    void theFolderFollowsTheTitleUntilOneIsTyped() {
        NewProductionForm form = new NewProductionForm(home);
        form.setTitle("What/Now: Part 2?");
        assertThat(form.folder()).isEqualTo(home.resolve("What Now Part 2"));
        form.setFolder(home.resolve("elsewhere").toString());
        form.setTitle("Other");
        assertThat(form.folder()).isEqualTo(home.resolve("elsewhere"));
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedInPlace() throws IOException {
        Files.createDirectories(home.resolve("Taken"));
        NewProductionForm form = new NewProductionForm(home);
        form.setTitle("Taken");
        assertThat(form.problem()).isEmpty();
        Files.writeString(home.resolve("Taken").resolve("a.txt"), "a");
        assertThat(form.problem()).contains("The folder exists and is not empty.");
    }

    @Test
    void passesOnWhatWasChosen() {
        NewProductionForm form = new NewProductionForm(home);
        form.setTitle(" The Harbour ");
        form.setCode("HRB");
        form.setTimecodeFormat(TimecodeFormat.TC_25);
        form.setSampleRateHz(96_000);
        form.setReelCount(3);
        assertThat(form.wanted().title()).isEqualTo("The Harbour");
        assertThat(form.wanted().timecodeFormat()).isEqualTo(TimecodeFormat.TC_25);
        assertThat(form.wanted().sampleRateHz()).isEqualTo(96_000);
        assertThat(form.wanted().reelCount()).isEqualTo(3);
        form.setReelCount(24);
        assertThat(form.problem()).isPresent();
    }

    @Test
    void whatATurnoverSaysIsProposed() {
        TurnoverFacts facts =
                new TurnoverFacts("Night Train", Optional.of(TimecodeFormat.TC_25), OptionalInt.of(96_000), false);
        NewProductionForm form = NewProductionForm.of(home, facts);
        assertThat(form.problem()).isEmpty();
        assertThat(form.title()).isEqualTo("Night Train");
        assertThat(form.timecodeFormat()).isEqualTo(TimecodeFormat.TC_25);
        assertThat(form.sampleRateHz()).isEqualTo(96_000);
        assertThat(form.reelCount()).as("reels come with the import").isZero();
        assertThat(form.notice()).isPresent();
        assertThat(form.folderText()).endsWith("Night Train");
    }
}
