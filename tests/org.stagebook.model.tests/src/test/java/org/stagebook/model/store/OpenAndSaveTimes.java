package org.stagebook.model.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.MoveCues;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;

/** Prints how long a large production takes to open, edit and save; not a test, for it depends on the machine. */
final class OpenAndSaveTimes {
    private static final int REELS = 5;
    private static final int CUES_PER_REEL = 4_000;

    private OpenAndSaveTimes() {}

    /** Takes no arguments; works in a temporary folder. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("stagebook-times").resolve("large");
        timed("build and save 20,000 cues", () -> {
            build().sessionIn(folder).close();
            return true;
        });
        for (int round = 1; round <= 3; round++) {
            EditingSession session = timed("open", () -> EditingSession.open(folder));
            Cue cue = session.production().getReels().getLast().getCues().getLast();
            timed("move one cue", () -> {
                session.run(new MoveCues(java.util.List.of(cue), Duration.ofSeconds(1)));
                return true;
            });
            timed("save one reel", () -> {
                session.save();
                return true;
            });
            session.close();
        }
    }

    private static ProductionBuilder build() {
        ProductionBuilder builder = ProductionBuilder.production("Large");
        for (int number = 1; number <= REELS; number++) {
            int reelNumber = number;
            builder.reel(number, reel -> {
                for (int i = 0; i < CUES_PER_REEL; i++) {
                    String start = String.format("%02d:%02d:%02d:%02d", reelNumber, i / 240, i / 4 % 60, i % 4 * 6);
                    String end = String.format("%02d:%02d:%02d:%02d", reelNumber, i / 240 + 1, i / 4 % 60, 0);
                    reel.cue(reelNumber + "-" + i, "foley", start, end);
                }
            });
        }
        return builder;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("%-40s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
