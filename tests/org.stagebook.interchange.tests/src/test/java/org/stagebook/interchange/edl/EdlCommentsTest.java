package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.timebase.TimecodeFormat;

/** Comments, locators and markers of lists, and what is said of those a production has no place for. */
class EdlCommentsTest {

    private static final String TIMES = " 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00";

    @Test
    void commentsAreReadWithAndWithoutSpaceAndAsterisk() {
        for (String star : List.of("* ", "*", "", "*   ", "** ")) {
            EdlEvent event = Lists.list("001 AX V C" + TIMES + "\n" + star + "FROM CLIP NAME:  6A-2* \n" + star
                            + "source file: A001.mov\n" + star + "LOC: 1:00:01:00  YELLOW  look here\n")
                    .events()
                    .getFirst();
            assertThat(event.notes().fromClip()).isEqualTo("6A-2*");
            assertThat(event.notes().file()).isEqualTo("A001.mov");
        }
    }

    @Test
    void locatorsHaveColourAndText() {
        List<CutMarker> markers = Lists.cut("""
                        001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
                        *LOC: 1:00:01:00  YELLOW  DRA_001_0001
                        * LOC: 01:00:02:00 GREEN
                        * LOC: 01:00:03:00 no colour
                        * LOC: nowhere RED x
                        * LOC: 01:00:03:24 RED too late
                        """, TimecodeFormat.TC_24).markers();
        assertThat(markers)
                .containsExactly(
                        new CutMarker(2, new FrameSpan(86_424, 86_424), "YELLOW", "", "DRA_001_0001"),
                        new CutMarker(3, new FrameSpan(86_448, 86_448), "GREEN", "", ""),
                        new CutMarker(4, new FrameSpan(86_472, 86_472), "", "", "no colour"));
    }

    @Test
    void markersOfResolveAreMarkersAndNoEvents() {
        Edl edl = Lists.list("""
                TITLE: Timeline 1
                FCM: NON-DROP FRAME

                001  001      V     C        01:00:04:20 01:00:04:21 01:00:04:20 01:00:04:21
                 |C:ResolveColorBlue |M:Marker 1 |D:1

                002  001      V     C        01:00:06:00 01:00:06:01 01:00:06:00 01:00:06:01
                a first line
                and | another |C:ResolveColorRed |M:a |M: name |D:48
                """);
        CutList cut = edl.cutList(TimecodeFormat.TC_24).list();
        assertThat(cut.events()).isEmpty();
        assertThat(cut.markers())
                .containsExactly(
                        new CutMarker(4, new FrameSpan(86_516, 86_517), "Blue", "Marker 1", ""),
                        new CutMarker(
                                7, new FrameSpan(86_544, 86_592), "Red", "a |M: name", "a first line\nand | another"));
        assertThat(edl.warnings()).isEmpty();
    }

    @Test
    void markersOfResolveAreNoEventsAtAnotherRateEither() {
        Edl edl = Lists.list("""
                001  001      V     C        01:00:52:23 01:00:53:00 01:00:52:23 01:00:53:00
                 |C:ResolveColorBlue |M:Marker 4 |D:1
                """);
        CutList cut = edl.cutList(TimecodeFormat.TC_25).list();
        assertThat(cut.events()).isEmpty();
        assertThat(cut.markers()).hasSize(1);
    }

    @Test
    void theFileMayBeCalledFromFile() {
        Edl edl = Lists.list("001 AX V C" + TIMES + "\n* FROM FILE: A.mov\n");
        assertThat(edl.events().getFirst().notes().file()).isEqualTo("A.mov");
        assertThat(edl.warnings()).isEmpty();
    }

    @Test
    void theListOfSourcesAtTheEndIsOfNoEvent() {
        Edl edl = Lists.list("001 AX V C" + TIMES + "\n>>> SOURCE A B 060a2b34\n*SOURCE FILE: A.mov\n");
        assertThat(edl.events().getFirst().notes().file()).isEmpty();
        assertThat(edl.remarks()).hasSize(2);
        assertThat(edl.warnings())
                .extracting(ParseWarning::toString)
                .containsExactly("line 2: 1 line >>> SOURCE is not kept.", "line 3: 1 line * SOURCE FILE is not kept.");
    }

    @Test
    void everythingElseIsKept() {
        Edl edl = Lists.list("001 AX V C" + TIMES + """

                AUD  3    4
                * ASC_SOP (0.9 0.9 0.9)(0.0 0.0 0.0)(1.0 1.0 1.0)
                *ASC_SAT 0.96
                EFFECTS NAME IS CROSS DISSOLVE
                * B-ROLL
                SPLIT:    AUDIO DELAY=  00:00:00:05
                FINAL CUT PRO REEL: A_long_reel_name REPLACED BY: AX
                REM free text
                REM more of it

                so what
                """);
        assertThat(edl.events().getFirst().channels()).isEqualTo("V/A3A4");
        assertThat(edl.events().getFirst().notes().fullReel()).isEqualTo("A_long_reel_name");
        assertThat(edl.remarks()).hasSize(5);
        assertThat(edl.unrecognised()).extracting(EdlText::line).containsExactly(9, 10, 12);
        assertThat(Lists.warnings(edl.warnings())).contains("line 7: A split edit", "line 9:", "up to 10", "line 12:");
    }

    @Test
    void commentsThatAreNotKeptAreCountedByKind() {
        StringBuilder list = new StringBuilder("001 AX V C" + TIMES + "\n");
        for (int i = 0; i < 12; i++) {
            list.append("* AUDIO LEVEL AT 01:00:0")
                    .append(i % 10)
                    .append(":00 IS -")
                    .append(i)
                    .append(" DB\n");
        }
        list.append("* ASC_SOP (0.9 0.9 0.9)\n*ASC_SAT 0.96\n*ASC_SAT 0.97\n* COMMENT: one\n* COMMENT: two\n");
        list.append("* call the lab\n* see me: Anna\n>>> SOURCE A B\n");
        Edl edl = Lists.list(list.toString());
        assertThat(edl.remarks()).hasSize(20);
        assertThat(edl.warnings())
                .extracting(ParseWarning::toString)
                .containsExactly(
                        "line 2: 12 lines * AUDIO LEVEL are not kept; this is the first.",
                        "line 14: 1 line * ASC_SOP is not kept.",
                        "line 15: 2 lines * ASC_SAT are not kept; this is the first.",
                        "line 17: 2 lines * COMMENT are not kept; this is the first.",
                        "line 19: 2 lines with comments, the first \"call the lab\", are not kept; this is the first.",
                        "line 21: 1 line >>> SOURCE is not kept.");
    }

    @Test
    void aThousandKindsOfCommentsAreAFewWarnings() {
        StringBuilder list = new StringBuilder("001 AX V C" + TIMES + "\n");
        for (int i = 0; i < 2_000; i++) {
            list.append("* ")
                    .append((char) ('A' + i % 26))
                    .append((char) ('A' + i / 26 % 26))
                    .append((char) ('A' + i / 676))
                    .append(" x\n");
        }
        assertThat(Lists.list(list.toString()).warnings()).hasSizeBetween(20, 41);
    }

    @Test
    void namesThatAreGivenTwiceAreSummedUp() {
        String list = ("001 AX V C" + TIMES + "\n* SOURCE FILE: a.mov\n* SOURCE FILE: b.mov\n").repeat(300);
        assertThat(Lists.list(list).warnings()).hasSize(6);
    }

    @Test
    void aNoteOfAMarkerMayHaveLinesThatLookLikeOthers() {
        Edl edl = Lists.list("""
                001  001      V     C        01:00:04:20 01:00:04:21 01:00:04:20 01:00:04:21
                * first
                2 at 01:00:05:00 and
                003 |C:ResolveColorBlue |M:* a |C:b |D:c |D:12
                """);
        assertThat(edl.cutList(TimecodeFormat.TC_24).list().markers())
                .containsExactly(new CutMarker(
                        1,
                        new FrameSpan(86_516, 86_528),
                        "Blue",
                        "* a |C:b |D:c",
                        "* first\n2 at 01:00:05:00 and\n003"));
        assertThat(edl.warnings()).isEmpty();
        assertThat(edl.remarks()).isEmpty();
    }
}
