package org.stagebook.conform.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.timebase.TimecodeFormat;

/** The rules of matching, one small cut each. Reel 1 starts at frame 86400. */
class CutMatcherTest {
    private static final String START = "01:00:00:00";
    private static final long ZERO = 86_400;

    private static ChangeMap map(Cuts oldCut, Cuts newCut) {
        return new CutMatcher(MatchOptions.defaults())
                .compare(List.of(oldCut.reel(1)), List.of(newCut.reel(1)))
                .map();
    }

    private static Cuts cut() {
        return Cuts.at(START);
    }

    private static void assertMoved(ChangeMap map, long oldFrame, long newFrame) {
        Stretch stretch = map.at(1, ZERO + oldFrame).orElseThrow();
        assertThat(stretch.fate()).as("fate of " + oldFrame).isInstanceOf(Fate.Moved.class);
        assertThat(oldFrame + stretch.shift()).isEqualTo(newFrame);
    }

    private static Fate fate(ChangeMap map, long oldFrame) {
        return map.at(1, ZERO + oldFrame).orElseThrow().fate();
    }

    @Test
    void whatIsInsertedMovesWhatFollows() {
        ChangeMap map = map(
                cut().shot("A", 0, 50).shot("B", 0, 50),
                cut().shot("A", 0, 50).shot("N", 7, 12).shot("B", 0, 50));
        assertMoved(map, 49, 49);
        assertMoved(map, 50, 62);
        assertThat(map.inserted()).containsExactly(ReelSpan.of(1, ZERO + 50, 12));
        assertThat(map.stretches()).hasSize(2);
    }

    @Test
    void aSplitChangesNothing() {
        ChangeMap map = map(
                cut().shot("A", 0, 50).shot("B", 0, 50),
                cut().shot("A", 0, 20).shot("A", 20, 30).shot("B", 0, 50));
        assertThat(map.stretches())
                .containsExactly(new Stretch(ReelSpan.of(1, ZERO, 100), new Fate.Moved(ReelSpan.of(1, ZERO, 100))));
    }

    @Test
    void headAndTailAreTrimmed() {
        ChangeMap map = map(
                cut().shot("A", 0, 50).shot("B", 0, 50), cut().shot("A", 5, 40).shot("B", 0, 50));
        assertThat(fate(map, 4)).isInstanceOf(Fate.Deleted.class);
        assertMoved(map, 5, 0);
        assertThat(fate(map, 45)).isInstanceOf(Fate.Deleted.class);
        assertMoved(map, 50, 40);
    }

    @Test
    void aRepeatedShotIsToldByItsNeighbours() {
        ChangeMap map = map(
                cut().shot("A", 0, 10)
                        .shot("R", 0, 10)
                        .shot("B", 0, 10)
                        .shot("R", 0, 10)
                        .shot("C", 0, 10),
                cut().shot("B", 0, 10)
                        .shot("R", 0, 10)
                        .shot("C", 0, 10)
                        .shot("A", 0, 10)
                        .shot("R", 0, 10));
        assertMoved(map, 10, 40);
        assertMoved(map, 30, 10);
    }

    @Test
    void aRepeatedShotAmongStrangersIsAmbiguous() {
        ChangeMap map = map(
                cut().shot("A", 0, 10)
                        .shot("R", 0, 10)
                        .shot("B", 0, 10)
                        .shot("R", 0, 10)
                        .shot("C", 0, 10),
                cut().shot("X", 0, 10).shot("R", 0, 10).shot("Y", 0, 10));
        assertThat(fate(map, 15)).isEqualTo(new Fate.Ambiguous(List.of(ReelSpan.of(1, ZERO + 10, 10))));
        assertThat(fate(map, 35)).isInstanceOf(Fate.Ambiguous.class);
        assertThat(map.uncertain()).containsExactly(ReelSpan.of(1, ZERO + 10, 10));
    }

    @Test
    void inADissolveTheIncomingPictureCountsAndElseTheOutgoing() {
        Cuts oldCut = cut().shot("A", 0, 50).dissolve("B", 100, 50, 10);
        assertMoved(map(oldCut, cut().shot("N", 0, 5).shot("B", 100, 50)), 55, 10);
        assertMoved(map(oldCut, cut().shot("A", 0, 60).shot("C", 0, 50)), 55, 55);
        assertMoved(map(cut().shot("A", 0, 60).shot("B", 110, 40), oldCut), 55, 55);
    }

    @Test
    void aRetimedShotIsKnownByEitherEnd() {
        Cuts oldCut = cut().shot("A", 0, 10).retimed("R", 100, 66, 50).shot("B", 0, 10);
        ChangeMap trimmedHead = map(
                oldCut, cut().shot("A", 0, 10).retimedAt("R", 109, 57, 43, 1.32).shot("B", 0, 10));
        assertMoved(trimmedHead, 10 + 7, 10);
        assertMoved(trimmedHead, 59, 52);
        ChangeMap trimmedTail = map(
                oldCut, cut().shot("A", 0, 10).retimedAt("R", 100, 53, 40, 1.32).shot("B", 0, 10));
        assertMoved(trimmedTail, 49, 49);
        assertThat(fate(trimmedTail, 50)).isInstanceOf(Fate.Deleted.class);
    }

    @Test
    void aStillOfAnotherLengthIsAmbiguousAndOneThatOnlyMovedIsNot() {
        Cuts oldCut = cut().shot("A", 0, 10).freeze("A", 10, 20).shot("B", 0, 10);
        assertThat(fate(map(oldCut, cut().shot("A", 0, 10).freeze("A", 10, 12).shot("B", 0, 10)), 15))
                .isInstanceOf(Fate.Ambiguous.class);
        assertMoved(map(oldCut, cut().shot("B", 0, 10).shot("C", 0, 5).freeze("A", 10, 20)), 15, 20);
    }

    @Test
    void anotherEffectOnTheSameFootageIsAmbiguous() {
        ChangeMap map = map(
                cut().shot("A", 0, 10).shot("R", 0, 20).shot("B", 0, 10),
                cut().shot("A", 0, 10).retimed("R", 0, 20, 40).shot("B", 0, 10));
        assertThat(fate(map, 15)).isInstanceOf(Fate.Ambiguous.class);
        assertMoved(map, 30, 50);
    }

    @Test
    void soundWithoutTimecodeIsKnownByNameAndLength() {
        Cuts oldCut = cut().sound("A", "tone", 30).sound("A", "steps", 20).sound("A", "door", 10);
        Cuts newCut = cut().sound("A", "steps", 20).sound("A", "tone", 25).sound("A", "door", 10);
        ChangeMap map = map(oldCut, newCut);
        assertMoved(map, 35, 5);
        assertThat(fate(map, 5)).isInstanceOf(Fate.Ambiguous.class);
        assertMoved(map, 55, 50);
    }

    @Test
    void pictureGoesFromReelToReel() {
        ReelCut oldOne = cut().shot("A", 0, 50).shot("B", 0, 50).reel(1);
        ReelCut oldTwo = Cuts.at("02:00:00:00").shot("C", 0, 50).reel(2);
        ReelCut newOne = cut().shot("A", 0, 50).reel(1);
        ReelCut newTwo =
                Cuts.at("02:00:00:00").shot("B", 0, 50).shot("C", 0, 50).reel(2);
        ChangeMap map = new CutMatcher(MatchOptions.defaults())
                .compare(List.of(oldOne, oldTwo), List.of(newOne, newTwo))
                .map();
        assertThat(fate(map, 60)).isEqualTo(new Fate.Moved(ReelSpan.of(2, 2 * ZERO, 50)));
        assertThat(map.at(2, 2 * ZERO).orElseThrow().shift()).isEqualTo(50);
    }

    @Test
    void versionsOfAVisualEffectAreOneShot() {
        Cuts oldCut = cut().shot("HRB_010_0020_comp_v011", 0, 50);
        Cuts newCut = cut().shot("N", 0, 5).shot("HRB_010_0020_comp_v112", 0, 50);
        assertThat(fate(map(oldCut, newCut), 20)).isInstanceOf(Fate.Deleted.class);
        for (String pattern : List.of("*_v###", "/(.*)_comp_v\\d+/")) {
            ChangeMap map = new CutMatcher(MatchOptions.withVfx(List.of(pattern)))
                    .compare(List.of(oldCut.reel(1)), List.of(newCut.reel(1)))
                    .map();
            assertMoved(map, 20, 25);
        }
    }

    @Test
    void aPatternThatBacktracksWithoutEndLeavesNamesAsTheyAre() {
        String name = "a".repeat(5000) + "!";
        assertThat(VfxPattern.parse("/((a+)+)+b/").shotOf(name)).isEqualTo(name);
        assertThatThrownBy(() -> VfxPattern.parse("/(/")).hasMessageContaining("cannot be used");
        assertThatThrownBy(() -> VfxPattern.parse("*_v1")).hasMessageContaining("#");
    }

    @Test
    void theCopyOfATapeIsTheTape() {
        ChangeMap map = map(
                cut().shot("012", 0, 50).shot("A", 0, 10),
                cut().shot("012", 0, 20).shot("A", 0, 10).shot("012B", 20, 30));
        assertMoved(map, 30, 40);
    }

    @Test
    void gapsOfTheSameLengthBetweenTheSameShotsGoAlong() {
        Cuts oldCut = cut().shot("A", 0, 10).gap(24).shot("B", 0, 10);
        assertMoved(map(oldCut, cut().shot("N", 0, 6).shot("A", 0, 10).gap(24).shot("B", 0, 10)), 20, 26);
        assertThat(fate(map(oldCut, cut().shot("A", 0, 10).gap(12).shot("B", 0, 10)), 20))
                .isInstanceOf(Fate.Ambiguous.class);
    }

    @Test
    void whatLiesOverTheLowestTrackDoesNotCount() {
        Cuts oldCut = cut().shot("A", 0, 50);
        CutList list = oldCut.list("old");
        CutList withTitle = new CutList(
                "new",
                list.format(),
                java.util.stream.Stream.concat(
                                list.events().stream(),
                                Cuts.at("01:00:01:00").shot("TITLE", 0, 10).list("title").events().stream()
                                        .map(e -> new org.stagebook.interchange.cutlist.CutEvent(
                                                0,
                                                "2",
                                                "V2",
                                                e.source(),
                                                e.sourceFrames(),
                                                e.recordFrames(),
                                                e.transition(),
                                                1)))
                        .toList(),
                List.of());
        ChangeMap map = new CutMatcher(MatchOptions.defaults())
                .compare(List.of(oldCut.reel(1)), List.of(new ReelCut(1, withTitle)))
                .map();
        assertThat(map.stretches()).hasSize(1);
        assertMoved(map, 30, 30);
    }

    @Test
    void listsOfDifferentRatesAreRefused() {
        CutList at25 = new CutList(
                "b", TimecodeFormat.TC_25, cut().shot("A", 0, 5).list("a").events(), List.of());
        assertThatThrownBy(() -> new CutMatcher(MatchOptions.defaults())
                        .compare(List.of(cut().shot("A", 0, 5).reel(1)), List.of(new ReelCut(1, at25))))
                .hasMessageContaining("24, 25");
    }
}
