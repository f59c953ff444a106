package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.edl.RateQuestion.Answer;
import org.stagebook.interchange.edl.RateQuestion.Basis;
import org.stagebook.timebase.TimecodeFormat;

/** Every real list reads in full: counts are compared with those of an independent slow reading. */
class CorpusListsTest {

    @TestFactory
    List<DynamicTest> everyListGivesWhatItsLinesSay() {
        return Lists.allOfCorpus().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> compare(file)))
                .toList();
    }

    private static void compare(Path file) {
        byte[] bytes = Lists.bytes(file);
        SlowEdlCount slow = SlowEdlCount.of(bytes);
        Edl edl = EdlParser.parse(bytes);
        Answer rate = new RateQuestion(edl.evidence()).answer(Optional.empty(), TimecodeFormat.TC_24);
        EdlCut cut = edl.cutList(rate.format());
        System.out.printf(
                "%-36s %s %-10s events %d, locators %d, warnings %d%n",
                file.getFileName(),
                rate.format(),
                rate.basis(),
                cut.list().events().size(),
                cut.list().markers().size(),
                edl.warnings().size() + cut.warnings().size() + rate.warnings().size());
        assertThat(slow.eventLines()).isPositive();
        assertThat(edl.isEditList()).isTrue();
        assertThat(edl.events()).hasSize(slow.eventLines());
        assertThat(edl.locators()).hasSize(slow.locators());
        assertThat(edl.unrecognised()).hasSize(slow.foreignLines());
        assertThat(edl.events().stream().filter(event -> event.notes().motion().isPresent()))
                .hasSize(slow.retimes());
        assertThat(edl.events().stream().filter(event -> !event.notes().file().isEmpty()))
                .hasSize(slow.sourceFiles());
        assertThat(cut.list().events()).hasSize(slow.eventLines() - slow.outgoingSides());
        assertThat(cut.list().markers()).hasSize(slow.locators());
    }

    @Test
    void aReelOfPictureHasItsLeaderRetimesAndEnd() {
        Edl edl = Lists.real("pycmx/INS4_R1_010417.edl");
        CutList cut = edl.cutList(TimecodeFormat.TC_24).list();
        assertThat(cut.title()).isEqualTo("INS4_R1_010417");
        assertThat(cut.events()).hasSize(287);
        assertThat(cut.events().getFirst())
                .isEqualTo(new CutEvent(
                        3,
                        "000001",
                        "V",
                        new CutSource(
                                "FKI_LEADER_HEAD_1920X1080.MOV",
                                "FKI_LEADER_HEAD_1920X1080.MOV",
                                "FKI_LEADER_HEAD_1920X1080.MOV"),
                        new FrameSpan(86_400, 86_592),
                        new FrameSpan(86_400, 86_592),
                        org.stagebook.interchange.cutlist.Transition.CUT,
                        1));
        assertThat(cut.events().get(3).speed()).isZero();
        assertThat(cut.events().get(202).speed()).isEqualTo(-1);
        CutEvent tail = cut.events().getLast();
        assertThat(tail.source().file()).isEqualTo("FKI_LEADER_TAIL_1920X1080.MOV");
        assertThat(TimecodeFormat.TC_24.format(
                        TimecodeFormat.TC_24.positionOfFrame(tail.recordFrames().endFrame())))
                .isEqualTo("01:19:18:13");
        assertThat(cut.events()).allMatch(CutEvent::isPicture);
    }

    @Test
    void theMarkerTableOfAnAvidListIsRead() {
        CutList cut = Lists.real("pycmx/TEST.edl").cutList(TimecodeFormat.TC_24).list();
        assertThat(cut.markers()).hasSize(30);
        assertThat(cut.markers().getFirst().name()).isEqualTo("WBROGO");
        assertThat(cut.markers().getFirst().colour()).isEqualTo("White");
        assertThat(cut.markers().getFirst().text()).isEqualTo("002_020 - Phone Screen - CU");
        assertThat(cut.markers().get(29).text()).startsWith("KEEP IN TIME LINE. ADR OF DAVID");
    }

    @Test
    void aListThatIsNamedAfter24CountsTwentyFive() {
        Edl edl = Lists.real("pycmx/test_24psf.edl");
        assertThat(edl.title()).isEqualTo("Test EDL 24");
        Answer answer = new RateQuestion(edl.evidence()).answer(Optional.empty(), TimecodeFormat.TC_24);
        assertThat(answer.format()).isEqualTo(TimecodeFormat.TC_25);
        assertThat(answer.basis()).isEqualTo(Basis.LOWEST);
    }

    @Test
    void soundThatOverlapsAndHasNoSourceTimecodeIsKeptAndSaid() {
        Edl edl = Lists.real("pycmx/INS4_R1_DX_092117.edl");
        EdlCut cut = edl.cutList(TimecodeFormat.TC_24);
        assertThat(cut.list().events()).noneMatch(CutEvent::isPicture);
        assertThat(Lists.warnings(cut.warnings()))
                .contains("use no stretch of their source", "SOURCE FILE that belongs to the clip of TO CLIP NAME");
        assertThat(cut.list().events().get(15).source()).isEqualTo(new CutSource("SR005", "2G-3", ""));
    }

    @Test
    void lengthsThatDisagreeAreReported() {
        EdlCut cut = Lists.real("otio/timecode_mismatch.edl").cutList(TimecodeFormat.TC_25);
        assertThat(cut.list().events()).hasSize(20);
        assertThat(Lists.warnings(cut.warnings())).contains("not as long in the reel as in their source");
    }
}
