package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stagebook.conform.SmallFilm.leader;
import static org.stagebook.conform.SmallFilm.v1;
import static org.stagebook.conform.SmallFilm.v2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.conform.changes.ChangeKind;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;

/** A picture change in rows. */
class ChangeListTest {
    private final SmallFilm film = new SmallFilm();

    @Test
    void aReelThatOnlySlippedIsOneRowAndAnInsertAnother() {
        ReelCut slipped = new ReelCut(
                1,
                Cuts.at("01:00:00:12")
                        .shot("LEADER R1", 0, 192)
                        .shot("A", 0, 100)
                        .shot("B", 0, 100)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("later"));
        assertThat(film.plan(v1(), slipped).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::total)
                .containsExactly(tuple(ChangeKind.MOVED, 12L));
        assertThat(film.plan(v1(), v2()).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::total, ChangeRow::name)
                .containsExactly(
                        tuple(ChangeKind.DELETED, -100L, -100L, "B clip"),
                        tuple(ChangeKind.INSERTED, 24L, -76L, "N clip"));
    }

    @Test
    void trimsLengtheningsMovesAndSplitsAreCalledSo() {
        ReelCut edited = new ReelCut(
                1,
                leader(1)
                        .shot("A", 10, 100)
                        .shot("D", 0, 100)
                        .shot("B", 0, 40)
                        .shot("N", 0, 10)
                        .shot("B", 40, 60)
                        .shot("C", 0, 90)
                        .list("edited"));
        assertThat(film.plan(v1(), edited).changes().rows())
                .extracting(ChangeRow::kind)
                .containsExactly(
                        ChangeKind.TRIMMED_HEAD,
                        ChangeKind.LENGTHENED_TAIL,
                        ChangeKind.MOVED,
                        ChangeKind.INSERTED,
                        ChangeKind.SPLIT,
                        ChangeKind.TRIMMED_TAIL,
                        ChangeKind.MOVED);
    }

    @Test
    void aMoveIsTwoRowsSoThatLengthsAddUp() {
        assertThat(film.plan(v1(), SmallFilm.shots("moved", "A", "D", "B", "C"))
                        .changes()
                        .rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::total, ChangeRow::words)
                .containsExactly(
                        tuple(ChangeKind.MOVED, 100L, 100L, "Put in here; from 01:00:20:12 of the old cut."),
                        tuple(ChangeKind.MOVED, -100L, 0L, "Taken out here; goes to 01:00:12:04 of the new cut."));
    }

    @Test
    void aDissolveThatBecameACutIsAnEffect() {
        ReelCut dissolved = new ReelCut(
                1, leader(1).shot("A", 0, 100).dissolve("B", 0, 108, 8).list("dissolved"));
        ReelCut cut =
                new ReelCut(1, leader(1).shot("A", 0, 104).shot("B", 4, 104).list("cut"));
        assertThat(film.plan(dissolved, cut).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::words)
                .containsExactly(tuple(ChangeKind.EFFECT_CHANGED, 0L, "A dissolve of 8 frames before, A cut now."));
        assertThat(film.plan(cut, dissolved).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::words)
                .containsExactly(tuple(ChangeKind.EFFECT_CHANGED, 0L, "A cut before, A dissolve of 8 frames now."));
    }

    @Test
    void aNewVersionOfAShotHasARow() {
        ReelCut old = SmallFilm.shots("v1", "A", "HBR_010_v003", "C");
        ReelCut now = SmallFilm.shots("v2", "A", "HBR_010_v004", "C");
        ConformOptions options = new ConformOptions(MatchOptions.withVfx(List.of("*_v###")), "", false);
        assertThat(film.plan(old, now, options).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::words)
                .containsExactly(tuple(ChangeKind.NEW_VERSION, 0L, "Now HBR_010_v004."));
    }
}
