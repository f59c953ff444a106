package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

class TaughtProfileTest {

    @TempDir
    Path folder;

    @Test
    void aProfileIsTaughtOnceSavedAndRecognised() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path list = Lists.file(folder, "l.csv", "Wann;Was;Wer\n01:00:10:00;Tür;Anna\n01:00:12:00;weg;-\n");
        assertThatThrownBy(() -> SheetImport.read(list, ImportSettings.none(), List.of()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("No profile fits")
                .hasMessageContaining("Wann | Was | Wer");
        MappingProfile taught = SheetImport.draft(list, TableOptions.none())
                .saying(2, ColumnField.DESCRIPTION)
                .saying(3, ColumnField.CHARACTER)
                .named("Anna");
        ProfileFolder profiles = new ProfileFolder(folder.resolve("profiles"));
        Path saved = profiles.save(taught);
        SheetImport incoming = SheetImport.read(list, ImportSettings.none(), profiles.all(sentence -> {}));
        assertThat(incoming.profile()).isEqualTo(taught);
        Lists.apply(incoming, editing);
        assertThat(Lists.cues(editing)).extracting(Cue::getCharacter).containsExactly("Anna", "-");
        assertThat(SheetImport.read(list, TableImports.named(saved.toString()), List.of())
                        .profile())
                .isEqualTo(taught);
        assertThat(SheetImport.read(list, TableImports.named("anna"), List.of(taught))
                        .profile())
                .isEqualTo(taught);
        assertThatThrownBy(() -> SheetImport.read(list, TableImports.named("Nobody"), List.of()))
                .hasMessageContaining("no profile \"Nobody\"")
                .hasMessageContaining("Avid markers");
        assertThatThrownBy(() -> SheetImport.read(list, TableImports.named("Premiere markers"), List.of()))
                .hasMessageContaining("does not fit");
    }

    @Test
    void rowsMayBeSkippedAndBecomeMarkers() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path profile = Lists.file(folder, "p.json", """
                {"name": "Marks", "rows": "markers", "times": {"notation": "frames", "from": "reel-start"},
                 "columns": [{"field": "start", "titles": ["Frame"]}, {"field": "description", "titles": ["Text"]}],
                 "skip": [{"column": "Kind", "equals": "draft", "why": "drafts"}]}
                """);
        Path list = Lists.file(folder, "l.csv", "Frame,Text,Kind\n240,a,ok\n241,b,Draft\nFrame,Text,Kind\n480,c,ok\n");
        ImportSummary summary =
                Lists.apply(SheetImport.read(list, TableImports.named(profile.toString()), List.of()), editing);
        assertThat(summary.markers()).isEqualTo(2);
        assertThat(editing.production().getReels().getFirst().getMarkers())
                .extracting(marker -> TimecodeFormat.TC_24.format(marker.getPosition()) + marker.getName())
                .containsExactly("01:00:10:00a", "01:00:20:00c");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("leaves out: 1 (drafts)"));
    }

    @Test
    void anInclusiveEndIsOneFrameLater() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path profile = Lists.file(
                folder,
                "p.json",
                "{\"name\":\"I\",\"times\":{\"endIncluded\":true},\"columns\":[{\"field\":\"start\",\"titles\":[\"A\"]},"
                        + "{\"field\":\"end\",\"titles\":[\"B\"]}]}");
        Path list = Lists.file(folder, "l.csv", "A,B\n01:00:10:00,01:00:10:23\n");
        Lists.apply(SheetImport.read(list, TableImports.named(profile.toString()), List.of()), editing);
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:11:00 null");
    }
}
