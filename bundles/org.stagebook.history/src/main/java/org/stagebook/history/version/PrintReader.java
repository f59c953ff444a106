package org.stagebook.history.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.ByteTap;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.history.HistoryException;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.lint.sound.SoundReading;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;

/** Reads what was printed: hashes each file, learns what its sound is, and measures it. Touches no production. */
public final class PrintReader {
    /** What production files are hashed with where nobody asks for something else: the fastest of ASC MHL's. */
    private static final HashAlgorithm ALGORITHM = HashAlgorithm.XXH128;

    private final Progress progress;

    public PrintReader(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads files in order.
     *
     * @throws HistoryException if one is not there or cannot be read; then none counts
     * @throws CancellationException if the progress asked for it
     */
    public List<PrintedFile> read(List<Path> files) throws HistoryException {
        long bytes = 0;
        for (Path file : files) {
            bytes += 2 * size(file);
        }
        progress.begin("Read what was printed", bytes);
        ExecutorService spans =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Measurer measurer = new Measurer(spans, Runtime.getRuntime().availableProcessors());
            List<PrintedFile> read = new ArrayList<>();
            for (Path file : files) {
                read.add(read(file, measurer));
            }
            return read;
        } finally {
            spans.shutdownNow();
        }
    }

    private static long size(Path file) throws HistoryException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private PrintedFile read(Path file, Measurer measurer) throws HistoryException {
        try {
            Optional<SoundReading> reading = SoundReading.open(file, PopExpectation.NONE);
            ByteTap tap = (buffer, offset, length) -> reading.ifPresent(it -> it.accept(buffer, offset, length));
            HashValue hash = Objects.requireNonNull(new FileHasher(meter())
                    .hash(file, EnumSet.of(ALGORITHM), tap)
                    .get(ALGORITHM));
            Optional<SoundMeasures> sound = reading.map(SoundReading::finish);
            return new PrintedFile(
                    file,
                    StemName.of(String.valueOf(file.getFileName())),
                    Files.size(file),
                    hash,
                    sound,
                    levels(file, sound, measurer),
                    Optional.empty());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private ByteMeter meter() {
        return bytes -> {
            if (progress.isCancelled()) {
                throw new CancellationException("Reading what was printed was cancelled; nothing was recorded.");
            }
            progress.worked(bytes);
        };
    }

    private Optional<Measurement> levels(Path file, Optional<SoundMeasures> sound, Measurer measurer)
            throws IOException {
        if (sound.filter(SoundMeasures::hasSound).isEmpty()) {
            return Optional.empty();
        }
        Programme programme = Programme.of(new RecordingReader().read(file, UserHint.NONE));
        long bytes =
                Math.max(1, Files.size(file) / Math.max(1, programme.sound().frames()));
        return Optional.of(measurer.measure(
                programme,
                MeasurementRequest.of(EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK)),
                new Frames(progress, bytes)));
    }

    private record Frames(Progress progress, long frameBytes) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            synchronized (progress) { // a progress is one thread's, spans are measured by several
                progress.worked(frames * frameBytes);
            }
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    private static HistoryException unreadable(Path file, IOException cause) {
        return new HistoryException(
                file + " cannot be read (" + cause.getClass().getSimpleName() + ": " + cause.getMessage()
                        + "). No version was recorded. Check that it is there and whole, then do it again.",
                cause);
    }
}
