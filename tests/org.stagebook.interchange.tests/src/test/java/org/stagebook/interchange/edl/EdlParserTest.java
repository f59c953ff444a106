package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.TimecodeFormat;

/** What programs write into lists, one feature at a time. */
class EdlParserTest {

    private static final String TIMES = " 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00";

    @ParameterizedTest
    @CsvSource({
        "'001  AX       V     C       ', 001, AX, V, C, 0",
        "'0001  Z125C001_220217_ROLX    V     C   ', 0001, Z125C001_220217_ROLX, V, C, 0",
        "'000001  B_0031C010_241010_133208_h1C2T   V     C', 000001, B_0031C010_241010_133208_h1C2T, V, C, 0",
        "'001  My roll 12 V2 take 3     V     C  ', 001, My roll 12 V2 take 3, V, C, 0",
        "'001\tA001\tV\tC\t', 001, A001, V, C, 0",
        "'001  002      V     C', 001, 002, V, C, 0",
        "'012  TAPE     AA/V  D    010', 012, TAPE, AA/V, D, 10",
        "'012  TAPE     A2    W001 025', 012, TAPE, A2, W001, 25",
        "'012  TAPE     V     K B  030', 012, TAPE, V, KB, 30",
        "'012  TAPE     V     K O', 012, TAPE, V, KO, 0",
        "'012  TAPE     V     KB (F)', 012, TAPE, V, KB, 0",
        "'012  TAPE     V     K', 012, TAPE, V, K, 0",
        "'012  TAPE     B     C', 012, TAPE, B, C, 0",
        "'012  TAPE     NONE  C', 012, TAPE, NONE, C, 0",
        "'012A TAPE     A1A2  C', 012A, TAPE, A1A2, C, 0",
        "'012  V     C', 012, '', V, C, 0",
        "'012  TAPE  C', 012, TAPE, '', C, 0",
        "'012  TAPE  V', 012, TAPE, V, C, 0",
        "'TAPE  V  C', '', TAPE, V, C, 0",
        "'012  TAPE  XY  C', 012, TAPE, XY, C, 0",
    })
    void columnsAreFoundFromTheRight(
            String head, String number, String reel, String channels, String code, int frames) {
        EdlEvent event = Lists.list("TITLE: x\n" + head + TIMES).events().getFirst();
        assertThat(event.number()).isEqualTo(number);
        assertThat(event.reel()).isEqualTo(reel);
        assertThat(event.channels()).isEqualTo(channels);
        assertThat(event.effect().code()).isEqualTo(code);
        assertThat(event.effect().frames()).isEqualTo(frames);
    }

    @Test
    void whatIsMissingInAnEventIsLeftUnsetAndSaid() {
        assertThat(Lists.warnings(Lists.list("012  C" + TIMES).warnings())).contains("names no reel", "no channels");
        assertThat(Lists.warnings(Lists.list("TAPE V C" + TIMES).warnings()))
                .contains("line 1: The event has no number");
        assertThat(Lists.warnings(Lists.list("012 TAPE V D" + TIMES).warnings()))
                .contains("how long its dissolve is");
        Edl short1 = Lists.list("001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00\n");
        assertThat(short1.events()).isEmpty();
        assertThat(short1.unrecognised()).hasSize(1);
        assertThat(Lists.warnings(short1.warnings())).contains("line 1", "needs four timecodes");
    }

    @Test
    void lineEndsOfAllKindsAreRead() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Edl edl =
                    Lists.list(String.join(end, "TITLE: x", "", "001 AX V C" + TIMES, "* FROM CLIP NAME: a", "\u001a"));
            assertThat(edl.events()).hasSize(1);
            assertThat(edl.events().getFirst().line()).isEqualTo(3);
            assertThat(edl.events().getFirst().notes().fromClip()).isEqualTo("a");
            assertThat(edl.warnings()).isEmpty();
        }
    }

    @Test
    void encodingsAreRecognised() {
        String text = "TITLE: Été à la plage\n001 AX V C" + TIMES + "\n";
        assertThat(Lists.list(text).title()).isEqualTo("Été à la plage");
        assertThat(Lists.list("\uFEFF" + text).title()).isEqualTo("Été à la plage");
        assertThat(EdlParser.parse(text.getBytes(StandardCharsets.UTF_16)).title())
                .isEqualTo("Été à la plage");
        byte[] macRoman = "TITLE: \u0083t\u008e\n".getBytes(Charset.forName("ISO-8859-1"));
        Edl mac = EdlParser.parse(macRoman);
        assertThat(mac.title()).isEqualTo("Été");
        assertThat(Lists.warnings(mac.warnings())).contains("line 1", "Mac OS Roman");
        Edl control = Lists.list("TITLE: a\u0001b\n");
        assertThat(control.title()).isEqualTo("a\uFFFDb");
        assertThat(Lists.warnings(control.warnings())).contains("control characters");
    }

    @Test
    void theTwoLinesOfADissolveAreOneEvent() {
        CutList cut = Lists.cut("""
                TITLE: x
                001  ONE V C        01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
                002  ONE V C        01:00:01:00 01:00:01:00 10:00:01:00 10:00:01:00
                002  TWO V D    010 02:00:00:00 02:00:01:00 10:00:01:00 10:00:02:00
                * FROM CLIP NAME: a
                * TO CLIP NAME: b
                * SOURCE FILE: b.mov
                003  BL  V C        00:00:00:00 00:00:00:00 10:00:02:00 10:00:02:00
                003  ONE V W012 024 01:00:00:00 01:00:02:00 10:00:02:00 10:00:04:00
                """, TimecodeFormat.TC_24);
        assertThat(cut.events()).extracting(CutEvent::number).containsExactly("001", "002", "003");
        CutEvent dissolve = cut.events().get(1);
        assertThat(dissolve.source()).isEqualTo(new CutSource("TWO", "b", "b.mov"));
        assertThat(dissolve.transition().kind()).isEqualTo(Transition.Kind.DISSOLVE);
        assertThat(dissolve.transition().frames()).isEqualTo(10);
        assertThat(dissolve.transition().outgoing())
                .contains(new Transition.Outgoing(new CutSource("ONE", "a", ""), 86_424));
        assertThat(cut.events().get(2).transition().kind()).isEqualTo(Transition.Kind.WIPE);
        assertThat(cut.events()
                        .get(2)
                        .transition()
                        .outgoing()
                        .orElseThrow()
                        .source()
                        .isBlack())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"000.0, 0", "-024.0, -1", "-25.0, -1.0416666", "047.6, 1.9833333", "024, 1", "23.98, 1", "012.0, 0.5"})
    void retimesAreSpeeds(String written, double speed) {
        CutEvent event = Lists.onlyEvent("001 AX V C" + TIMES + "\nM2   AX       " + written + "       01:00:00:00 \n");
        assertThat(event.speed()).isCloseTo(speed, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void retimesGoToTheLineTheyName() {
        Edl edl = Lists.list("""
                002  ONE TWO V C        01:00:01:00 01:00:01:00 10:00:01:00 10:00:01:00
                002  TWO V D    010 02:00:00:00 02:00:01:00 10:00:01:00 10:00:02:00
                M2   ONE TWO       012.0        01:00:01:00
                """);
        assertThat(edl.events().getFirst().notes().motion().orElseThrow().framesPerSecond())
                .isEqualTo(12);
        assertThat(edl.events().getLast().notes().motion()).isEmpty();
        assertThat(edl.warnings()).isEmpty();
    }

    @Test
    void damagedRetimesAreSaid() {
        for (String m2 : List.of("M2   AX  fast  01:00:00:00", "M2   AX", "M2   AX 1.2.3 01:00:00:00", "M2  ")) {
            Edl edl = Lists.list("001 AX V C" + TIMES + "\n" + m2 + "\n");
            assertThat(edl.events().getFirst().notes().motion()).isEmpty();
            assertThat(edl.warnings()).as(m2).hasSize(1);
        }
    }

    @Test
    void aDamagedEventTakesTheLinesUnderIt() {
        Edl edl = Lists.list(
                "001 AX V C" + TIMES + "\n002 AX V C 01:00:00:00\nM2 AX 048.0 01:00:00:00\n* FROM CLIP NAME: b\n");
        assertThat(edl.events()).hasSize(1);
        assertThat(edl.events().getFirst().notes()).isEqualTo(EdlEvent.Notes.NONE);
        assertThat(Lists.warnings(edl.warnings())).contains("line 2: An event needs four", "line 3:", "line 4: 1 line");
    }

    @Test
    void aSecondTitleAndStrangeModesAreSaid() {
        Edl edl = Lists.list("TITLE: a\nTITLE: b\nFCM: DROP FRAME\nFCM: SOMETIMES\n");
        assertThat(edl.title()).isEqualTo("a");
        assertThat(edl.modes()).containsExactly(new FrameCodeMode(3, true));
        assertThat(edl.warnings()).hasSize(2);
    }
}
