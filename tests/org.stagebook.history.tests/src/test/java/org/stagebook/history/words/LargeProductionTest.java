package org.stagebook.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.AdoptState;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.ThreeWayMerge;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Note;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/** Twenty thousand cues are looked at while a person waits for a key stroke. The figures are printed; the limits are loose. */
class LargeProductionTest {
    private static final int REELS = 20;
    private static final int CUES = 1000;
    private static final int EVERY = 8;

    @Test
    void twentyThousandCues(@TempDir Path folder) throws Exception {
        Production production = production();
        production.setFormatVersion(currentVersion(folder));
        ModelState before = ModelState.of(production);
        Production changed = before.toProduction();
        edit(changed);
        ModelState after = ModelState.of(changed);
        WordsComparison comparison = WordsComparison.of(before, after);
        assertThat(comparison.differences()).hasSize(3 * REELS * CUES / EVERY);
        Production other = before.toProduction();
        other.getReels().getFirst().getCues().getFirst().setIntent("Dread");
        ModelState otherState = ModelState.of(other);
        assertThat(ThreeWayMerge.merge(before, after, otherState).conflicts()).isEmpty();

        long flatten = best("take down", () -> ModelState.of(changed));
        long compare = best("compare, taking down both", () -> WordsComparison.of(production, changed));
        long merge = best("merge", () -> ThreeWayMerge.merge(before, after, otherState));
        long message = best("message of a commit", () -> CommitWords.message(comparison));
        best("make a production", after::toProduction);
        ProductionFiles one = ProductionFiles.of(before.toProduction());
        ProductionFiles two = ProductionFiles.of(after.toProduction());
        best("read two productions", () -> read(one) + read(two), 4);
        adopt(before, changed);
        assertThat(flatten).isLessThan(1500);
        assertThat(compare).isLessThan(3000);
        assertThat(merge).isLessThan(5000);
        assertThat(message).isLessThan(1000);
    }

    private static int read(ProductionFiles files) {
        try {
            return files.read().getReels().size();
        } catch (ProductionStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void adopt(ModelState before, Production changed) {
        List<EditingSession> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sessions.add(EditingSession.inMemory(before.toProduction(), SessionSettings.standard()));
        }
        best(
                "adopt",
                () -> {
                    sessions.removeLast().run(new AdoptState("Adopt", changed));
                    return true;
                },
                4);
    }

    private static long best(String what, Supplier<?> work) {
        return best(what, work, 8);
    }

    private static long best(String what, Supplier<?> work, int times) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = spent();
            assertThat(work.get()).isNotNull();
            best = Math.min(best, (spent() - start) / 1_000_000);
        }
        System.out.println("20,000 cues: " + what + " " + best + " ms");
        return best;
    }

    /** Time of this thread alone, for other work goes on beside a test. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Production production() {
        ProductionBuilder builder = ProductionBuilder.production("Large").person("Foley mixer");
        for (int reel = 1; reel <= REELS; reel++) {
            builder.reel(reel);
        }
        Production production = builder.build();
        IdSource ids = IdSource.sequence("cue");
        Category category = production.getCategories().getFirst();
        for (Reel reel : production.getReels()) {
            for (int i = 0; i < CUES; i++) {
                reel.getCues().add(cue(ids.next(), reel, i, category));
            }
        }
        giveIds(production);
        return production;
    }

    private static void giveIds(Production production) {
        IdSource ids = IdSource.sequence("id");
        production.setId(ids.next());
        production.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() == null) {
                identified.setId(ids.next());
            }
        });
    }

    private static int currentVersion(Path folder) throws ProductionStoreException {
        try (EditingSession session = ProductionBuilder.production("Any").sessionIn(folder.resolve("any"))) {
            return session.production().getFormatVersion();
        }
    }

    private static Cue cue(String id, Reel reel, int count, Category category) {
        Cue cue = StagebookFactory.eINSTANCE.createCue();
        cue.setId(id);
        cue.setNumber("FX" + reel.getNumber() + "-" + count);
        cue.setRange(TimeRange.of(reel.getStart().plus(Duration.ofSeconds(count)), Duration.ofSeconds(2)));
        cue.setDescription("Something to be heard at this place of the reel, number " + count);
        cue.setCategory(category);
        cue.setPriority(Priority.HIGH);
        return cue;
    }

    private static void edit(Production production) {
        for (Reel reel : production.getReels()) {
            for (int i = 0; i < CUES; i += EVERY) {
                Cue cue = reel.getCues().get(i);
                cue.setDescription("Reworded");
                cue.setRange(cue.getRange().shiftedBy(Duration.ofSeconds(1)));
                Note note = StagebookFactory.eINSTANCE.createNote();
                note.setId("note" + cue.getId());
                note.setAuthor("Director");
                note.setCreated(Instant.EPOCH);
                note.setText("Sharper.");
                cue.getNotes().add(note);
            }
        }
    }
}
