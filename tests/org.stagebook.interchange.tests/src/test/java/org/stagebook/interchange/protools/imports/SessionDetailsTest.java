package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Recording;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimecodeFormat;

/** Channels, fades, time stamps, stated reels and markers that Stagebook itself has written. */
class SessionDetailsTest {

    @Test
    void sixChannelsAreOneClipAndOneCue() {
        StringBuilder rows = new StringBuilder();
        String[] channels = {"L", "C", "R", "Ls", "Rs", "LFE"};
        for (int i = 0; i < channels.length; i++) {
            rows.append((i + 1) + "\t1\tStorm." + channels[i] + "\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted\n");
            rows.append((i + 1) + "\t2\t(fade out)\t01:00:01:12\t01:00:02:00\t00:00:00:12\tUnmuted\n\n\n");
        }
        ParsedSession session = Exports.track("01:00:00:00", "24 Frame", "BG Storm (5.1)", rows.toString());
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(session, editing);
        assertThat(List.of(summary.tracks(), summary.clips(), summary.cues())).containsOnly(1);
        Track track = Productions.tracks(editing).getFirst();
        assertThat(track.getLayout()).isEqualTo("5.1");
        assertThat(track.getClips().getFirst().getName()).isEqualTo("Storm");
        assertThat(track.getFades()).hasSize(1);
        assertThat(summary.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADR Spotting test.txt, ProToolsText, 7",
        "Test Export samples.txt, ProToolsText, 0",
    })
    void timeStampsAreKeptWithTheMaterial(String file, String folder, int stamped) {
        ParsedSession session = Exports.session(Exports.corpus(folder).resolve(file));
        EditingSession editing = Productions.open(session.header().timecodeFormat(), 1);
        Productions.apply(session, editing);
        List<Recording> recordings = Productions.tracks(editing).stream()
                .flatMap(track -> track.getClips().stream())
                .flatMap(clip -> clip.getRecordings().stream())
                .toList();
        assertThat(recordings).hasSize(stamped);
        if (stamped > 0) {
            // 00:59:59:16.14 at 23.976, where a frame is 2002 samples
            assertThat(recordings.getFirst().getTimeReferenceSamples())
                    .isEqualTo(Math.round((3599L * 24 + 16.14) * 2002));
            assertThat(recordings.getFirst().getSampleRateHz()).isEqualTo(48_000);
        }
    }

    @Test
    void aStatedReelTakesEverything() {
        String rows = "1\t1\tclip\t01:00:05:00\t01:00:06:00\t00:00:01:00\tUnmuted\n";
        ParsedSession session = Exports.track("00:59:00:00", "24 Frame", "FX", rows);
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 3);
        ImportSettings settings =
                new ImportSettings(OptionalInt.of(3), Optional.empty(), Optional.empty(), Optional.empty());
        ImportSummary summary = Productions.apply(session, ImportOptions.of(settings), editing);
        Cue cue = Productions.cues(editing).getFirst();
        assertThat(cue.getReel().getNumber()).isEqualTo(3);
        assertThat(summary.warnings()).extracting(ParseWarning::text).anyMatch(text -> text.contains("was moved by"));
    }

    @Test
    void markersWrittenByStagebookComeBackAsTheSameCues() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        TimecodeFormat format = TimecodeFormat.TC_24;
        CueTags tags = new CueTags(new Vocabulary(editing.production().getCategories()), format);
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        texts.put(CueField.NUMBER, "1M3");
        texts.put(CueField.DESCRIPTION, "use [sic] {rope} & @sea");
        texts.put(CueField.CATEGORY, "FX");
        texts.put(CueField.CHARACTER, "Harbour master");
        texts.put(CueField.LINE, "Take the rope!");
        texts.put(CueField.INTENT, "Danger");
        texts.put(CueField.REFERENCE, "like reel 2");
        texts.put(CueField.PRIORITY, "urgent");
        texts.put(CueField.STATUS, "edited");
        texts.put(CueField.COMMENT, "ask the director");
        String name = tags.written(texts, List.of("TV=1", "EFF"), Optional.of(format.parsePosition("01:00:12:05")));
        ParsedSession session = Exports.session(Exports.HEADER.formatted("01:00:00:00", "24 Frame")
                + "M A R K E R S  L I S T I N G\n#\tLOCATION\tTIME REFERENCE\tUNITS\tNAME\tCOMMENTS\n"
                + "1\t01:00:10:00\t480000\tSamples\t" + name + "\t\n"
                + "2\t01:00:20:00\t960000\tSamples\tBell $QN=1M4\t\n");
        Productions.apply(session, ImportOptions.standard().withSource(CueSource.MARKERS), editing);
        Cue cue = Productions.cues(editing).getFirst();
        assertThat(Productions.labels(editing, cue.getRange())).isEqualTo("01:00:10:00-01:00:12:05");
        assertThat(List.of(
                        cue.getNumber(),
                        cue.getDescription(),
                        cue.getCategory().getCode(),
                        cue.getCharacter(),
                        cue.getLine(),
                        cue.getIntent(),
                        cue.getReference(),
                        cue.getPriority().getLiteral(),
                        cue.getStatus().getLiteral(),
                        cue.getNotes().getFirst().getText()))
                .containsExactly(
                        "1M3",
                        "use [sic] {rope} & @sea",
                        "FX",
                        "Harbour master",
                        "Take the rope!",
                        "Danger",
                        "like reel 2",
                        "urgent",
                        "edited",
                        "ask the director");
        assertThat(cue.getTags()).containsExactly("TV=1", "EFF");
        Cue bell = Productions.cues(editing).get(1);
        assertThat(bell.getNumber()).isEqualTo("1M4");
        assertThat(bell.getCharacter()).isNull();
        assertThat(bell.getTags()).isEmpty();
    }
}
