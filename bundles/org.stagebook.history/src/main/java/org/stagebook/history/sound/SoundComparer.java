package org.stagebook.history.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.history.sound.StemChanges.State;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.IncomparableRecordingsException;
import org.stagebook.metering.compare.difference.ChangedPlace;
import org.stagebook.metering.compare.difference.Difference;
import org.stagebook.metering.compare.difference.DifferenceFinder;
import org.stagebook.metering.compare.difference.DifferenceWords;
import org.stagebook.metering.compare.difference.Differences;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Compares stems, on threads of its own. A file that is missing or does not fit is an answer, never a failure. */
public final class SoundComparer implements AutoCloseable {
    private final ExecutorService threads;
    private final DifferenceFinder finder;

    public SoundComparer() {
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = Executors.newFixedThreadPool(processors);
        this.finder = new DifferenceFinder(threads, processors);
    }

    /**
     * Compares a stem of two versions.
     *
     * @throws CancellationException if the progress asked for it
     */
    public StemChanges compare(StemSound before, StemSound after, MeasureProgress progress) {
        if (before.isSameFile(after)) {
            return answer(before, after, State.SAME, "No audible change: it is the same file.");
        }
        for (StemSound stem : List.of(before, after)) {
            if (!Files.isRegularFile(stem.file())) {
                return answer(
                        before,
                        after,
                        State.UNKNOWN,
                        "Not compared: " + stem.file()
                                + " is not there. Bring it back to its place, or say where it lies now, then compare again.");
            }
        }
        try {
            return found(before, after, progress);
        } catch (IncomparableRecordingsException e) {
            return answer(before, after, State.UNKNOWN, "Not compared. " + e.getMessage());
        } catch (IOException e) {
            return answer(
                    before,
                    after,
                    State.UNKNOWN,
                    "Not compared: it could not be read (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + ").");
        }
    }

    private StemChanges found(StemSound before, StemSound after, MeasureProgress progress) throws IOException {
        Differences found = finder.find(programme(before), programme(after), progress);
        SampleClock clock = new SampleClock(found.sampleRateHz());
        FileStarts starts = new FileStarts(clock.at(after.start()) - clock.at(before.start()), found);
        List<Difference> differences = starts.inFilm();
        if (differences.isEmpty()) {
            String left = found.identical()
                    ? "No audible change: every sample is equal."
                    : String.format(Locale.ROOT, "No audible change: at most %.0f dBFS is left.", found.leftDbfs());
            return answer(before, after, State.SAME, left + starts.remark());
        }
        Film film = new Film(before.start(), clock);
        DifferenceWords words = new DifferenceWords(found.sampleRateHz());
        List<HeardChange> changes = differences.stream()
                .map(difference -> film.heard(difference, words.of(difference)))
                .toList();
        String count = changes.size() == 1 ? "1 range sounds" : changes.size() + " ranges sound";
        return new StemChanges(
                after.name(),
                Optional.of(before),
                Optional.of(after),
                State.DIFFERENT,
                count + " different." + starts.remark(),
                changes);
    }

    private static Programme programme(StemSound stem) throws IOException {
        return Programme.of(new RecordingReader().read(stem.file(), UserHint.NONE));
    }

    private static StemChanges answer(StemSound before, StemSound after, State state, String sentence) {
        return new StemChanges(after.name(), Optional.of(before), Optional.of(after), state, sentence, List.of());
    }

    /** From frames of a file to the time of the film. */
    private record Film(Position start, SampleClock clock) {
        HeardChange heard(Difference difference, String text) {
            ChangedPlace place = difference.place();
            return new HeardChange(
                    new TimeRange(position(place.startFrame()), position(place.endFrame())),
                    kind(difference),
                    text,
                    place.residualDbfs(),
                    place.relativeDb(),
                    place.channelNames());
        }

        private Position position(long frame) {
            long first = clock.at(start);
            return clock.positionOf(Math.max(0, first + frame));
        }
    }

    private static String kind(Difference difference) {
        return switch (difference) {
            case Difference.GainOnly gain -> "gain";
            case Difference.GainRide ride -> "fade";
            case Difference.Delayed delayed -> "delay";
            case Difference.Moved moved -> "move";
            case Difference.Filtered filtered -> "filter";
            case Difference.Replaced replaced -> "replaced";
            case Difference.Silenced silenced -> "silenced";
            case Difference.Added added -> "added";
            case Difference.Altered altered -> "residual";
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
