package org.stagebook.spotting.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Removal;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.spotting.SoundFamily;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.ReelBuilder;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

class MusicAndEffectsHoleTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;

    @Test
    void theOnlyEffectUnderDialogueLeavesAHole() {
        try (EditingSession session = session(reel -> reel.cue("D", "DX", "01:00:10:00", "01:00:20:00")
                .cue("F", "FX", "01:00:08:00", "01:00:15:00")
                .cue("B", "BG", "01:00:00:00", "01:01:00:00"))) {
            assertThat(holes(session, 1)).containsExactly("01:00:10:00 01:00:15:00");
            assertThat(holes(session, 0)).as("dialogue leaves the M&E anyway").isEmpty();
            assertThat(holes(session, 2)).as("the only background too").containsExactly("01:00:10:00 01:00:20:00");
        }
    }

    @Test
    void withoutDialogueCuesEditedDialogueCountsAndStemsDoNot() {
        try (EditingSession session = session(
                reel -> reel.cue("F", "FX", "01:00:08:00", "01:00:15:00").track("DX", "01:00:00:00", "01:20:02:00"))) {
            assertThat(holes(session, 0)).as("a stem is as long as the reel").isEmpty();
        }
        try (EditingSession session = session(
                reel -> reel.cue("F", "FX", "01:00:08:00", "01:00:15:00").track("DX", "01:00:10:00", "01:00:12:00"))) {
            assertThat(holes(session, 0)).containsExactly("01:00:10:00 01:00:12:00");
        }
    }

    @Test
    void foleyStandsInForAnEffectWhereItPlays() {
        try (EditingSession session = session(reel -> reel.cue("D", "DX", "01:00:10:00", "01:00:20:00")
                .cue("F", "FX", "01:00:08:00", "01:00:15:00")
                .cue("P", "foley", "01:00:11:00", "01:00:12:00"))) {
            assertThat(holes(session, 1)).containsExactly("01:00:10:00 01:00:11:00", "01:00:12:00 01:00:15:00");
        }
    }

    @Test
    void whatIsRemovedButKeptForTheMusicAndEffectsStandsIn() {
        try (EditingSession session = session(reel -> reel.cue("D", "DX", "01:00:10:00", "01:00:20:00")
                .cue("F", "FX", "01:00:08:00", "01:00:15:00")
                .cue("P", "FX", "01:00:08:00", "01:00:15:00"))) {
            Cue other = reel(session).getCues().get(2);
            session.run(
                    new RemoveCuesWithReason(List.of(other), new Removal("Busy", "Director", Optional.empty(), true)));
            assertThat(holes(session, 1)).isEmpty();
            session.run("Not kept", production -> other.setMusicAndEffects(MusicAndEffects.EXCLUDED));
            assertThat(holes(session, 1)).hasSize(1);
        }
    }

    @Test
    void asFrameByFrame() {
        long seed = 11;
        Random random = new Random(seed);
        List<String> categories = List.of("DX", "ADR", "FX", "foley", "design", "BG", "MX");
        for (int round = 0; round < 200; round++) {
            List<String[]> cues = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                int start = random.nextInt(60);
                cues.add(new String[] {
                    categories.get(random.nextInt(categories.size())), label(start), label(start + random.nextInt(30))
                });
            }
            try (EditingSession session = session(reel -> cues.forEach(cue -> reel.cue("n", cue[0], cue[1], cue[2])))) {
                List<Cue> removed = reel(session).getCues().stream()
                        .filter(cue -> random.nextInt(3) == 0)
                        .toList();
                for (MusicAndEffectsHole hole : MusicAndEffectsHole.leftBy(removed)) {
                    assertThat(hole.ranges()).isNotEmpty();
                }
                for (Cue cue : removed) {
                    for (int frame = 0; frame < 100; frame++) {
                        assertThat(says(removed, cue, frame))
                                .as("seed %d, round %d, frame %d", seed, round, frame)
                                .isEqualTo(isHole(session, removed, cue, frame));
                    }
                }
            }
        }
    }

    private static boolean says(List<Cue> removed, Cue cue, int frame) {
        return MusicAndEffectsHole.leftBy(removed).stream()
                .filter(hole -> hole.cue().equals(cue))
                .flatMap(hole -> hole.ranges().stream())
                .anyMatch(range -> range.contains(FORMAT.parsePosition(label(frame))));
    }

    private static boolean isHole(EditingSession session, List<Cue> removed, Cue cue, int frame) {
        SoundFamily family = SoundFamily.of(cue);
        boolean needed = family == SoundFamily.EFFECTS || family == SoundFamily.BACKGROUNDS;
        boolean dialogue = false;
        boolean other = false;
        for (Cue each : reel(session).getCues()) {
            boolean sounds = each.getRange().contains(FORMAT.parsePosition(label(frame)))
                    && each.getStatus() != CueStatus.REMOVED;
            dialogue |= sounds && SoundFamily.of(each) == SoundFamily.DIALOGUE;
            other |= sounds && !removed.contains(each) && SoundFamily.of(each) == family;
        }
        return needed && cue.getRange().contains(FORMAT.parsePosition(label(frame))) && dialogue && !other;
    }

    private static List<String> holes(EditingSession session, int cue) {
        return MusicAndEffectsHole.leftBy(List.of(reel(session).getCues().get(cue))).stream()
                .flatMap(hole -> hole.ranges().stream())
                .map((TimeRange range) -> FORMAT.format(range.start()) + " " + FORMAT.format(range.end()))
                .collect(Collectors.toList());
    }

    private static String label(int frame) {
        return "01:00:%02d:%02d".formatted(frame / 24, frame % 24);
    }

    private static Reel reel(EditingSession session) {
        Production production = session.production();
        return production.getReels().getFirst();
    }

    private static EditingSession session(Consumer<ReelBuilder> cues) {
        return ProductionBuilder.production("The Harbour").reel(1, cues).session();
    }
}
