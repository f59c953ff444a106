package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** From labels to frames: what cannot be is refused by line, what is odd is said. */
class CutListTest {

    @Test
    void labelsTheRateDoesNotHaveAreRefusedByLine() {
        String text = """
                001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
                002 AX V C 01:00:00:00 01:00:01:00 10:00:01:00 10:00:01:24
                003 AX V C 01:00:00:00 01:00:01:00 10:00:01:00 25:00:02:00
                004 AX V C 01:00:00:00 01:00:61:00 10:00:01:00 10:00:02:00
                005 AX V C 01:00:00:00 01:00:01:00 10:00:02:00 10:00:01:00
                006 AX V C 23:59:59:00 24:00:00:00 10:00:02:00 10:00:03:00
                """;
        CutList cut = Lists.cut(text, TimecodeFormat.TC_24);
        assertThat(cut.events()).extracting(CutEvent::number).containsExactly("001", "006");
        assertThat(cut.events().getLast().sourceFrames()).isEqualTo(new FrameSpan(2_073_576, 2_073_600));
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_24))
                .contains(
                        "line 2: Event 002 was not taken",
                        "frames run from 00 to 23",
                        "line 3: Event 003 was not taken",
                        "line 4: Event 004 was not taken",
                        "line 5: Event 005 was not taken: its record out point");
    }

    @Test
    void dropFrameLabelsThatAreSkippedAreRefused() {
        String text = """
                FCM: DROP FRAME
                001 AX V C 01:00:00;00 01:00:59;29 01:00:00;00 01:00:59;29
                002 AX V C 01:01:00;02 01:01:01;00 01:01:00;00 01:01:01;00
                003 AX V C 01:01:00.02 01:01:01.00 01:01:00.02 01:01:01.00
                """;
        CutList cut = Lists.cut(text, TimecodeFormat.TC_29_97_DF);
        assertThat(cut.events()).extracting(CutEvent::number).containsExactly("001", "003");
        assertThat(cut.events().getLast().recordFrames().startFrame()).isEqualTo(107_892 + 1_800);
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_29_97_DF)).contains("line 3", "drop frame skips");
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_29_97_NDF)).contains("drop-frame separators");
    }

    @Test
    void labelsAreTheFramesThatTimecodeSaysTheyAre() {
        Random random = new Random(20_260_403L);
        for (TimecodeFormat format : TimecodeFormat.STANDARD) {
            for (int i = 0; i < 500; i++) {
                EdlLabel label = new EdlLabel(
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(3) == 0 ? 0 : random.nextInt(60),
                        random.nextInt(format.framesPerTimecodeSecond() + 1),
                        random.nextBoolean());
                assertThat(frame(() -> label.frame(format)))
                        .as("%s at %s, seed 20260403", label, format)
                        .isEqualTo(frame(
                                () -> Timecode.parse(label.toString(), format).frameNumber()));
            }
        }
    }

    private static String frame(LongSupplier reading) {
        try {
            return Long.toString(reading.getAsLong());
        } catch (TimeSyntaxException e) {
            return "refused";
        }
    }

    @Test
    void midnightAndBackwardsSources() {
        String text = """
                001 AX V C 23:59:59:00 00:00:01:00 23:59:59:00 00:00:01:00
                002 AX V C 01:00:02:00 01:00:01:00 10:00:00:00 10:00:01:00
                """;
        CutList cut = Lists.cut(text, TimecodeFormat.TC_24);
        assertThat(cut.events().getFirst().recordFrames().length()).isEqualTo(48);
        assertThat(cut.events().getFirst().sourceFrames().length()).isEqualTo(48);
        assertThat(cut.events().getLast().speed()).isEqualTo(-1);
        assertThat(cut.events().getLast().sourceFrames()).isEqualTo(new FrameSpan(86_424, 86_448));
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_24)).contains("run past midnight", "run backwards");
    }

    @Test
    void aModeThatChangesInsideTheListIsOfTheSources() {
        String text = """
                FCM: DROP FRAME
                001 AX V C 01:01:00;02 01:01:01;02 01:00:00;00 01:00:01;00
                FCM: NON-DROP FRAME
                002 AX V C 01:01:00:00 01:01:01:00 01:00:01;00 01:00:02;00
                FCM: DROP FRAME
                003 AX V C 01:01:00;02 01:01:01;02 01:00:02;00 01:00:03;00
                """;
        CutList cut = Lists.cut(text, TimecodeFormat.TC_29_97_DF);
        assertThat(cut.events()).hasSize(3);
        assertThat(cut.events().get(0).sourceFrames().startFrame()).isEqualTo(109_692);
        assertThat(cut.events().get(1).sourceFrames().startFrame()).isEqualTo(109_800);
        assertThat(cut.events().get(2).sourceFrames().startFrame()).isEqualTo(109_692);
        assertThat(cut.events().get(1).recordFrames().startFrame()).isEqualTo(107_922);
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_29_97_DF)).contains("line 3", "changes inside the list");
    }

    @Test
    void overlapsOnTheSameChannelsAreSaid() {
        String text = """
                002 AX V C 01:00:00:00 01:00:02:00 10:00:00:12 10:00:02:12
                001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
                003 AX A C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
                """;
        assertThat(Lists.cut(text, TimecodeFormat.TC_24).events()).hasSize(3);
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_24)).contains("line 1: Of the events, 1", "ends; both");
    }

    @Test
    void eventsWithoutLengthAreKept() {
        String text = "001 AX V C 01:00:00:00 01:00:00:00 10:00:00:00 10:00:00:00\n";
        assertThat(Lists.cut(text, TimecodeFormat.TC_24).events()).hasSize(1);
        assertThat(Lists.allWarnings(text, TimecodeFormat.TC_24)).contains("have no length in the reel");
    }

    @Test
    void aDissolveKeepsWhatGoesOut() {
        CutList cut = Lists.cut("""
                001 A001 V C     04:00:00:00 04:00:08:00 01:00:00:00 01:00:08:00
                * FROM CLIP NAME: leader
                002 A001 V C     04:00:08:00 04:00:08:00 01:00:08:00 01:00:08:00
                M2  A001   048.0 04:00:08:00
                002 A002 V D 024 05:00:00:00 05:00:02:00 01:00:08:00 01:00:10:00
                * FROM CLIP NAME: leader
                * TO CLIP NAME: door
                003 A002 V C     05:00:02:00 05:00:02:00 01:00:10:00 01:00:10:00
                003 BL   V D 012 00:00:00:00 00:00:01:00 01:00:10:00 01:00:11:00
                """, TimecodeFormat.TC_24);
        Transition dissolve = cut.events().get(1).transition();
        assertThat(dissolve.outgoing().orElseThrow().source()).isEqualTo(new CutSource("A001", "leader", ""));
        assertThat(dissolve.outgoingFrames()).contains(new FrameSpan(345_792, 345_792 + 48));
        Transition fade = cut.events().getLast().transition();
        assertThat(fade.outgoingFrames()).contains(new FrameSpan(432_048, 432_060));
        assertThat(cut.events().getFirst().transition().outgoingFrames()).isEmpty();
    }

    @Test
    void aSoundFileIsOfTheClipItIsNamedAs() {
        CutList cut = Lists.cut("""
                001 A001 A C     04:00:08:00 04:00:08:00 01:00:08:00 01:00:08:00
                001 A002 A D 024 05:00:00:00 05:00:02:00 01:00:08:00 01:00:10:00
                * FROM CLIP NAME: OUT.WAV
                * TO CLIP NAME: IN.WAV
                * SOURCE FILE: OUT.WAV
                """, TimecodeFormat.TC_24);
        CutEvent event = cut.events().getFirst();
        assertThat(event.source()).isEqualTo(new CutSource("A002", "IN.WAV", ""));
        assertThat(event.transition().outgoing().orElseThrow().source())
                .isEqualTo(new CutSource("A001", "OUT.WAV", "OUT.WAV"));
    }
}
