package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

class SpottingListTest {

    @TempDir
    Path folder;

    @Test
    void aSpottingListBecomesCues() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 2);
        ImportSummary summary = TableImports.read(folder, editing, "spotting.csv", """
                Harbour,,,,,,,,
                Spotting with the director,,,,,,,,

                Cue #,Reel,TC In,TC Out,Scene,Character,Line,Description,Notes,Dept
                101,R1,01:00:10:00,01:00:12:12,4,,,Door slams,"loud,
                and far",FX
                102,R1,01:00:20:00,,5,ANNA,Where were you?,,Off mic,ADR
                201,R2,02:01:00:05,02:01:02:00,9,,,Ferry horn,,Weird
                """);
        assertThat(Lists.places(editing))
                .containsExactly(
                        "01:00:10:00-01:00:12:12 Door slams",
                        "01:00:20:00-01:00:20:01 Where were you?",
                        "02:01:00:05-02:01:02:00 Ferry horn");
        Cue first = Lists.cues(editing).getFirst();
        assertThat(first.getNumber()).isEqualTo("101");
        assertThat(first.getCategory().getCode()).isEqualTo("FX");
        assertThat(first.getTags()).containsExactly("Sc=4");
        assertThat(first.getNotes().getFirst().getText()).isEqualTo("loud,\nand far");
        Cue spoken = Lists.cues(editing).get(1);
        assertThat(spoken.getCharacter()).isEqualTo("ANNA");
        assertThat(spoken.getLine()).isEqualTo("Where were you?");
        assertThat(summary.cues()).isEqualTo(3);
        assertThat(summary.format()).isEqualTo(ForeignFormat.CSV);
        assertThat(String.join("\n", Lists.sentences(summary)))
                .contains("Category \"Weird\"")
                .contains("does not say how its timecode counts");
        editing.undo();
        assertThat(Lists.cues(editing)).isEmpty();
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        String list = "TC In,Description\n01:00:10:00,Door\n01:00:11:00,Door\n";
        TableImports.read(folder, editing, "a.csv", list);
        ImportSummary again = TableImports.read(folder, editing, "a.csv", list);
        assertThat(again.cues()).isZero();
        assertThat(Lists.sentences(again)).anyMatch(sentence -> sentence.contains("skipped: 2"));
    }

    @Test
    void duplicateNumbersAreReportedByLine() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "No,TC In,Description\n7,01:00:10:00,a\n8,01:00:11:00,b\n7,01:00:12:00,c\n7,01:00:13:00,d\n");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.contains("Cue number 7"))
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("in line 2"))
                .anyMatch(sentence -> sentence.startsWith("line 4: "))
                .anyMatch(sentence -> sentence.startsWith("line 5: "));
    }

    @Test
    void cellsThatCannotBeReadAreReportedAndRowsKeptAsFarAsPossible() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "TC In,TC Out,Description\n01:00:10:00,soon,a\n01:00:11:30,,b\n,,REEL ONE\n01:00:12:00,01:00:11:00,c\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:10:01 a", "01:00:12:00-01:00:12:01 c");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.startsWith("line 2: Column \"TC Out\": \"soon\" is no time"))
                .anyMatch(
                        sentence -> sentence.startsWith("line 3: Column \"TC In\": ") && sentence.contains("left out"))
                .anyMatch(sentence -> sentence.startsWith("line 4: The row has no start time"))
                .anyMatch(sentence -> sentence.startsWith("line 5: The row ends before it begins"));
    }

    @Test
    void anEmptyFileIsNoTable() {
        Path file = Lists.file(folder, "e.csv", "");
        assertThatThrownBy(() -> SheetImport.read(file, ImportSettings.none(), List.of()))
                .hasMessageContaining("it is empty");
    }
}
