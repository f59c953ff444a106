package org.stagebook.ui.parts.transport.presenter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.timebase.TimeRange;

/** Measures how loud sources are over a range, in the background, so that they can be made equally loud. */
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

    /**
     * What was found.
     *
     * @param programme of what
     * @param range what was measured, within the reel
     * @param silent the names of what is silent in it, which nothing can be matched to
     */
    record Found(HeardProgramme programme, LoudnessMatch match, TimeRange range, List<String> silent) {
        /** Says what is silent; empty where nothing is. */
        String silence() {
            return silent.isEmpty()
                    ? ""
                    : String.join(" and ", silent) + " cannot be matched: silent in the range that was measured.";
        }
    }

    /**
     * Measures.
     *
     * @param sources that shall be equally loud; others stay as recorded
     * @param then told what was found, on the UI thread, unless something else is heard by then
     */
    void measure(HeardProgramme heard, List<Integer> sources, TimeRange range, Consumer<Found> then) {
        long start = Math.max(0, heard.line().frame(range.start()));
        long end = Math.min(heard.plan().frames(), heard.line().frame(range.end()));
        say.accept("Measuring the loudness of " + sources.size() + " sources\u2026");
        threads.background().execute(() -> {
            try {
                LoudnessMatch found =
                        LoudnessMatch.measure(only(heard, sources), start, end, this::unread, () -> isClosed);
                LoudnessMatch match = amongAll(heard, sources, found);
                Found told = new Found(heard, match, range, silent(heard, sources, match));
                threads.ui().execute(() -> found(told, then));
            } catch (IOException | CancellationException e) {
                later("The loudness could not be matched, levels are as they were: " + e.getMessage());
            }
        });
    }

    private static RenderPlan only(HeardProgramme heard, List<Integer> sources) {
        RenderPlan plan = heard.plan();
        return new RenderPlan(
                plan.sampleRateHz(),
                plan.frames(),
                sources.stream().map(plan.sources()::get).toList());
    }

    private static LoudnessMatch amongAll(HeardProgramme heard, List<Integer> sources, LoudnessMatch found) {
        int count = heard.files().size();
        List<OptionalDouble> lufs = new ArrayList<>(Collections.nCopies(count, OptionalDouble.empty()));
        List<Double> gainsDb = new ArrayList<>(Collections.nCopies(count, 0.0));
        for (int i = 0; i < sources.size(); i++) {
            lufs.set(sources.get(i), found.lufs().get(i));
            gainsDb.set(sources.get(i), found.gainsDb().get(i));
        }
        return new LoudnessMatch(lufs, gainsDb);
    }

    private void unread(String source, IOException why) {
        later(source + " could not be read to its end: " + why.getMessage());
    }

    private void later(String sentence) {
        threads.ui().execute(() -> say.accept(sentence));
    }

    private static List<String> silent(HeardProgramme heard, List<Integer> sources, LoudnessMatch match) {
        return sources.stream()
                .filter(source -> match.lufs().get(source).isEmpty())
                .map(source -> heard.files().get(source).name())
                .toList();
    }

    private void found(Found found, Consumer<Found> then) {
        if (!isClosed && isCurrent.test(found.programme())) {
            say.accept("");
            then.accept(found);
        }
    }

    void close() {
        isClosed = true;
    }
}
