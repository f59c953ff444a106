package org.stagebook.ui.parts.transport.presenter;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.timebase.TimeRange;

/** Measures how loud all sources are over a range, in the background, so that they can be made equally loud. */
final class Matching {

    private final ReelLoader.Threads threads;
    private final Consumer<String> say;
    private final Predicate<HeardProgramme> isCurrent;
    private volatile boolean isClosed;

    /**
     * @param say what people read, empty for nothing
     * @param isCurrent whether a programme is still the one that is heard
     */
    Matching(ReelLoader.Threads threads, Consumer<String> say, Predicate<HeardProgramme> isCurrent) {
        this.threads = threads;
        this.say = say;
        this.isCurrent = isCurrent;
    }

    /** @param then told what was found, on the UI thread, unless something else is heard by then */
    void measure(HeardProgramme heard, TimeRange range, Consumer<LoudnessMatch> then) {
        long start = Math.max(0, heard.line().frame(range.start()));
        long end = Math.min(heard.plan().frames(), heard.line().frame(range.end()));
        say.accept("Measuring the loudness of " + heard.files().size() + " sources\u2026");
        threads.background().execute(() -> {
            try {
                LoudnessMatch found = LoudnessMatch.measure(heard.plan(), start, end, this::unread, () -> isClosed);
                threads.ui().execute(() -> found(heard, found, then));
            } catch (IOException | CancellationException e) {
                later("The loudness could not be matched, levels are as they were: " + e.getMessage());
            }
        });
    }

    private void unread(String source, IOException why) {
        later(source + " could not be read to its end: " + why.getMessage());
    }

    private void later(String sentence) {
        threads.ui().execute(() -> say.accept(sentence));
    }

    private void found(HeardProgramme heard, LoudnessMatch found, Consumer<LoudnessMatch> then) {
        if (!isClosed && isCurrent.test(heard)) {
            say.accept("");
            then.accept(found);
        }
    }

    void close() {
        isClosed = true;
    }
}
