package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

/** Cues come from clips, from markers or from clip groups, in either tag language. */
class CueSourcesTest {

    private static final String CLIP_LIST = """
            O N L I N E  C L I P S  I N  S E S S I O N
            CLIP NAME\tSource File
            guide\tguide.wav

            """;

    @ParameterizedTest
    @CsvSource({
        "ADR Spotting test.txt, ProToolsText, CLIPS, 7",
        "ADR Spotting test.txt, ProToolsText, CLIP_GROUPS, 6",
        "ADR Spotting test.txt, ProToolsText, MARKERS, 2",
        "Robin Hood Spotting2.txt, ptulsconv, CLIPS, 86",
        "Robin Hood Spotting2.txt, ptulsconv, CLIP_GROUPS, 86",
        "Robin Hood Spotting.txt, ptulsconv, CLIP_GROUPS, 85",
        "Robin Hood Spotting2.txt, ptulsconv, MARKERS, 0",
        "Charade.txt, ptulsconv, MARKERS, 0",
        "Test for ptulsconv.txt, ptulsconv, MARKERS, 1",
        "Test for ptulsconv.txt, ptulsconv, CLIP_GROUPS, 2"
    })
    void realSessions(String file, String folder, CueSource source, int cues) {
        ParsedSession session = Exports.session(Exports.corpus(folder).resolve(file));
        EditingSession editing = Productions.open(session.header().timecodeFormat(), 1);
        ImportOptions options = ImportOptions.standard().withSource(source);
        assertThat(Productions.apply(session, options, editing).cues()).isEqualTo(cues);
        assertThat(Productions.apply(session, options, editing).cues()).isZero();
    }

    @Test
    void markersAreCuesOfOneFrame() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_23_976, 1);
        ParsedSession session = Exports.session(Exports.corpus("ptulsconv").resolve("Test for ptulsconv.txt"));
        Productions.apply(session, ImportOptions.standard().withSource(CueSource.MARKERS), editing);
        Cue cue = Productions.cues(editing).getFirst();
        assertThat(cue.getDescription()).isEqualTo("Track Marker");
        assertThat(Productions.labels(editing, cue.getRange())).isEqualTo("00:00:04:00-00:00:04:01");
        assertThat(cue.getTags()).containsExactly("Title=Multiple Marker Rulers Project");
    }

    @Test
    void aGroupOverSeveralTracksIsOneCue() {
        String rows = "1\t1\tCar by\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted\n";
        String guide = "1\t2\tguide\t01:00:05:00\t01:00:06:00\t00:00:01:00\tUnmuted\n";
        ParsedSession session =
                Exports.session(header(1) + CLIP_LIST + track("FX 1", rows + guide) + track("FX 2", rows));
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        Productions.apply(session, ImportOptions.standard().withSource(CueSource.CLIP_GROUPS), editing);
        assertThat(Productions.cues(editing)).hasSize(1);
        assertThat(Productions.cues(editing).getFirst().getClips()).hasSize(2);
        EditingSession all = Productions.open(TimecodeFormat.TC_24, 1);
        Productions.apply(session, all);
        assertThat(Productions.cues(all)).hasSize(3);
    }

    @Test
    void withoutAClipListGroupsCannotBeTold() {
        String rows = "1\t1\tCar by\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted\n";
        ParsedSession session = Exports.session(header(12) + track("FX 1", rows));
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                Productions.apply(session, ImportOptions.standard().withSource(CueSource.CLIP_GROUPS), editing);
        assertThat(summary.cues()).isEqualTo(1);
        assertThat(texts(summary)).contains("clip groups cannot be told from clips");
    }

    @Test
    void bracketsAreCharacterPrefixActorReasonAndComment() {
        String rows = """
                1\t1\tThis is the adjacent reality. [AR4] {clarity on 'adjacent'}\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted
                1\t2\tNo.\t01:00:03:00\t01:00:04:00\t00:00:01:00\tUnmuted
                1\t3\tquiet\t01:00:05:00\t01:00:06:00\t00:00:01:00\tMuted
                """;
        ParsedSession session = Exports.session(header(0) + track("Leonard To[LEOTO]{First Actor}", rows));
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(session, editing);
        List<Cue> cues = Productions.cues(editing);
        assertThat(cues).hasSize(2);
        Cue cue = cues.getFirst();
        assertThat(cue.getNumber()).isEqualTo("LEOTO001");
        assertThat(cue.getCharacter()).isEqualTo("Leonard To");
        assertThat(cue.getLine()).isEqualTo("This is the adjacent reality.");
        assertThat(cue.getAdr().getReason()).isEqualTo("AR4");
        assertThat(editing.production().getCast())
                .singleElement()
                .satisfies(member -> assertThat(member.getActor()).isEqualTo("First Actor"));
        assertThat(cue.getCategory().getCode()).isEqualTo("ADR");
        assertThat(cue.getTags()).isEmpty();
        assertThat(cue.getNotes().getFirst().getText()).isEqualTo("clarity on 'adjacent'");
        assertThat(cues.get(1).getNumber()).isEqualTo("LEOTO002");
        assertThat(texts(summary)).contains("as Cue Pro and EdiCue write them");
        assertThat(Productions.apply(session, editing).cues()).isZero();
    }

    @Test
    void theLanguageMayBeStated() {
        String rows = "1\t1\tRun {fast}\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted\n";
        ParsedSession session = Exports.session(header(0) + track("Leonard[LEO]{Actor}", rows));
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        Productions.apply(session, ImportOptions.standard().withDialect(TagDialect.FIELDS), editing);
        assertThat(Productions.cues(editing).getFirst().getDescription()).isEqualTo("Run {fast}");
    }

    @Test
    void signsThatCannotBeAppliedAreReported() {
        String rows = """
                1\t1\t& alone\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted
                1\t2\t!page $SIZE=a4\t01:00:03:00\t01:00:04:00\t00:00:01:00\tUnmuted
                1\t3\t@ {Sc=1 Pier}\t01:00:05:00\t01:00:06:00\t00:00:01:00\tMuted
                """;
        ParsedSession session = Exports.session(header(0) + track("FX", rows));
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(session, editing);
        assertThat(Productions.cues(editing)).extracting(Cue::getDescription).containsExactly("alone");
        assertThat(summary.clips()).isEqualTo(3);
        assertThat(texts(summary)).contains("begins with !", "begins with & but follows no clip");
        assertThat(editing.production().getReels().getFirst().getScenes()).isEmpty();
    }

    private static String texts(ImportSummary summary) {
        return summary.warnings().stream().map(ParseWarning::text).collect(Collectors.joining("\n"));
    }

    private static String header(int clips) {
        return """
                SESSION NAME:\tcues
                SAMPLE RATE:\t48000.000000
                BIT DEPTH:\t24-bit
                SESSION START TIMECODE:\t01:00:00:00
                TIMECODE FORMAT:\t24 Frame
                # OF AUDIO TRACKS:\t2
                # OF AUDIO CLIPS:\t%d
                # OF AUDIO FILES:\t0


                """.formatted(clips);
    }

    private static String track(String name, String rows) {
        return "T R A C K  L I S T I N G\nTRACK NAME:\t" + name
                + "\nCOMMENTS:\t\nUSER DELAY:\t0 Samples\nSTATE: \n"
                + "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE\n" + rows + "\n\n";
    }
}
