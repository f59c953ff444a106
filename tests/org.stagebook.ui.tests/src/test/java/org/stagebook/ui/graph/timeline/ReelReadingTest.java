package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.CopyCues;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Category;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.ReelReader;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** A reader that is told of each edit reads what one sees who reads the reel for the first time. */
class ReelReadingTest {

    @RepeatedTest(10)
    void readingAgainAfterEditsIsReadingAnew(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        try (EditingSession session = SpottedReel.session(200, seed)) {
            SpottedReel.addTracks(session, 4, 80, seed);
            ReelReader reader = new ReelReader(session.production(), reel(session));
            session.addListener(event -> reader.forget(event.affected()));
            for (int step = 0; step < 60; step++) {
                edit(session, random);
                LanesBy lanes = random.nextInt(10) == 0 ? LanesBy.CATEGORY : LanesBy.TRACK;
                if (random.nextInt(3) > 0) {
                    ReelReader fresh = new ReelReader(session.production(), reel(session));
                    assertThat(reader.read(lanes))
                            .as("seed %d, step %d", seed, step)
                            .isEqualTo(fresh.read(lanes));
                }
            }
        }
    }

    @Test
    void whatAnEditDidNotTouchIsNotReadAgain() {
        try (EditingSession session = SpottedReel.session(200, 3)) {
            SpottedReel.addTracks(session, 4, 80, 3);
            ReelReader reader = new ReelReader(session.production(), reel(session));
            session.addListener(event -> reader.forget(event.affected()));
            ReelContent before = reader.read(LanesBy.TRACK);
            Cue moved = reel(session).getCues().get(50);

            session.run(new MoveCue(moved, moved.getRange().start().plus(Duration.ofSeconds(1))));

            List<TimelineCue> after = reader.read(LanesBy.TRACK).cues();
            for (int index = 0; index < after.size(); index++) {
                TimelineCue block = after.get(index);
                if (!block.id().equals(moved.getId())) {
                    assertThat(block).isSameAs(before.cues().get(index));
                }
            }
        }
    }

    private static void edit(EditingSession session, Random random) {
        Reel reel = reel(session);
        Cue cue = reel.getCues().get(random.nextInt(reel.getCues().size()));
        switch (random.nextInt(10)) {
            case 0 -> session.run(new DeleteObjects(List.of(cue)));
            case 1 -> session.run(new CopyCues("Copy", List.of(copyOf(reel, random))));
            case 2 -> session.run(SetFeature.of(cue, Literals.CUE__CATEGORY, anyCategory(session, random)));
            case 3 -> session.run(SetFeature.of(anyCategory(session, random), Literals.CATEGORY__COLOUR, "#102030"));
            case 4 ->
                session.run(SetFeature.of(anyClip(reel, random), Literals.CLIP__NAME, "clip " + random.nextInt()));
            case 5 -> session.run(SetFeature.clear(cue, Literals.CUE__RANGE));
            case 6 -> session.run(new DeleteObjects(List.of(anyClip(reel, random))));
            case 7 -> step(session);
            default -> session.run(SetFeature.of(cue, Literals.CUE__DESCRIPTION, "words " + random.nextInt()));
        }
    }

    private static void step(EditingSession session) {
        if (session.canUndo()) {
            session.undo();
        }
    }

    private static CopyCues.Copy copyOf(Reel reel, Random random) {
        List<Cue> copyable = reel.getCues().stream()
                .filter(cue -> cue.getStatus() != CueStatus.REMOVED && cue.getRange() != null)
                .toList();
        Cue cue = copyable.get(random.nextInt(copyable.size()));
        return new CopyCues.Copy(cue, cue.getRange().shiftedBy(Duration.ofSeconds(2)), Optional.empty());
    }

    private static Category anyCategory(EditingSession session, Random random) {
        List<Category> categories = session.production().getCategories();
        return categories.get(random.nextInt(categories.size()));
    }

    private static Clip anyClip(Reel reel, Random random) {
        List<Clip> clips = reel.getTracks().get(random.nextInt(4)).getClips();
        return clips.get(random.nextInt(clips.size()));
    }

    private static Reel reel(EditingSession session) {
        return session.production().getReels().getFirst();
    }
}
