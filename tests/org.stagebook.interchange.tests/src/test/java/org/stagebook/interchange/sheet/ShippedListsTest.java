package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

class ShippedListsTest {

    @TempDir
    Path folder;

    @Test
    void avidMarkersAreRecognisedWithoutTitles() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "markers.txt", """
                        Editor\t01:00:10:00\tV1\tred\t"Quoted" text, with; signs\t1
                        Editor\t01:00:20:00\tA2\tcyan\tADR {QN=12} {Char=Anna} [ADR]\t48\t\tCyan
                        """);
        assertThat(Lists.places(editing))
                .containsExactly("01:00:10:00-01:00:10:01 \"Quoted\" text, with; signs", "01:00:20:00-01:00:22:00 ADR");
        Cue adr = Lists.cues(editing).get(1);
        assertThat(adr.getNumber()).isEqualTo("12");
        assertThat(adr.getCategory().getCode()).isEqualTo("ADR");
        assertThat(adr.getTags()).contains("Colour=cyan");
        assertThat(summary.cues()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "01:00:10:12 ! 01:00:11:00 ! 00:00:00:12 ! 01:00:10:12-01:00:11:00 x",
                "1:00:10.500 ! 1:00:11.000 ! 0:00.500 ! 01:00:10:12-01:00:11:00 x",
                "0:10.500 ! 0:11.000 ! 0:00.500 ! 01:00:10:12-01:00:11:00 x",
                "10.500 ! 11.000 ! 0.500 ! 01:00:10:12-01:00:11:00 x",
                "504000 ! 528000 ! 24000 ! 01:00:10:12-01:00:11:00 x",
            })
    void reaperShowsTimeInManyWays(String start, String end, String length, String place) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(
                folder, editing, "r.csv", "#,Name,Start,End,Length\nR1,x," + start + "," + end + "," + length + "\n");
        assertThat(Lists.places(editing)).containsExactly(place);
    }

    @Test
    void premiereWritesUtf16WithTabs() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        String text = """
                \uFEFFMarker Name\tDescription\tIn\tOut\tDuration\tMarker Type\t
                Tür\tzu laut\t01:00:10:00\t01:00:12:00\t00:00:02:00\tComment\t
                \tpoint\t01:00:20:00\t01:00:20:00\t00:00:00:00\tComment\t
                """;
        Lists.apply(
                SheetImport.read(
                        Lists.file(folder, "p.txt", text.getBytes(StandardCharsets.UTF_16LE)),
                        ImportSettings.none(),
                        List.of()),
                editing);
        assertThat(Lists.places(editing))
                .containsExactly("01:00:10:00-01:00:12:00 Tür", "01:00:20:00-01:00:20:01 null");
    }

    @Test
    void resolveAndNuendoListsAreRead() throws IOException {
        EditingSession resolve = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, resolve, "index.csv", """
                        #,Reel,Match,V,C,Dur,Source In,Source Out,Record In,Record Out,Name,Comments,Color,Notes
                        1,A001,,V1,Marker,00:00:00:01,10:00:00:00,10:00:00:01,01:00:10:00,01:00:10:01,Door,,Blue,check
                        """);
        assertThat(Lists.places(resolve)).containsExactly("01:00:10:00-01:00:10:01 Door");
        assertThat(Lists.cues(resolve).getFirst().getNotes().getFirst().getText())
                .isEqualTo("check");
        EditingSession nuendo = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(
                folder,
                nuendo,
                "cues.csv",
                "Project;Harbour\nRate;24\n\nID;Position;End;Length;Description\n1;01:00:10:00;;00:00:01:00;Steps\n");
        assertThat(Lists.places(nuendo)).containsExactly("01:00:10:00-01:00:11:00 Steps");
    }
}
