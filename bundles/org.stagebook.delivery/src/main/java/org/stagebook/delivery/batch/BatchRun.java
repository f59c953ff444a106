package org.stagebook.delivery.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.progress.DeliveryProgress;
import org.stagebook.delivery.progress.SharedProgress;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.edit.progress.Progress;

/** Checks several programmes side by side on all processors and keeps each result as soon as it is there. */
public final class BatchRun {

    private final List<Specification> specifications;
    private final BatchResults results;
    private final UserHint hint;
    private final LocalDate today;
    private final int processors;

    /** Prepares. */
    public BatchRun(List<Specification> specifications, BatchResults results, UserHint hint, LocalDate today) {
        this.specifications = List.copyOf(specifications);
        this.results = results;
        this.hint = hint;
        this.today = today;
        this.processors = Runtime.getRuntime().availableProcessors();
    }

    /** What came of a programme, or why nothing did. */
    public sealed interface Outcome {
        /** It was judged. */
        record Judged(BatchVerdict verdict) implements Outcome {}

        /** It could not be read, what was found could not be kept, or a defect of ours ended it. */
        record Failed(String name, Exception failure) implements Outcome {}
    }

    /** Which result one of them would have now. */
    BatchStamp stamp(SoundSet set) throws IOException {
        return BatchStamp.of(set, specifications, hint);
    }

    /**
     * Checks them.
     *
     * @return an outcome for each, in their order
     * @throws CancellationException if the bar asked for it; what was finished is kept
     */
    public List<Outcome> check(List<Seen> all, Progress bar) throws IOException {
        long bytes = 0;
        for (Seen one : all) {
            for (Path file : one.set().files()) {
                bytes += size(file);
            }
        }
        bar.begin("Checking " + all.size() + (all.size() == 1 ? " programme" : " programmes"), bytes);
        SharedProgress shared = new SharedProgress(bar);
        int sideBySide = Math.clamp(all.size(), 1, processors);
        SpecificationCheck check = new SpecificationCheck(RuleBook.installed(), Math.max(1, processors / sideBySide));
        try (ExecutorService programmes = Executors.newFixedThreadPool(sideBySide)) {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (Seen one : all) {
                futures.add(programmes.submit(() -> check(check, one, shared)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(await(future));
            }
            return outcomes;
        } finally {
            shared.tell();
        }
    }

    /** Of a file that is gone nothing is left to do; that it cannot be read is said of its programme. */
    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    private Outcome check(SpecificationCheck check, Seen one, SharedProgress shared) {
        try {
            List<Checked> checked = checked(check, one.set(), shared);
            results.keep(one.set(), one.stamp(), checked, today);
            return new Outcome.Judged(BatchVerdict.of(one.set().name(), checked));
        } catch (IOException e) {
            return new Outcome.Failed(one.set().name(), e);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException defect) {
            return new Outcome.Failed(one.set().name(), defect);
        }
    }

    private List<Checked> checked(SpecificationCheck check, SoundSet set, SharedProgress shared) throws IOException {
        Delivery delivery = delivery(set);
        Recording programme = delivery.programme();
        Optional<RecordingClock> clock = RecordingClock.of(programme, new StartTime().of(programme), Optional.empty());
        List<String> remarks = new ArrayList<>(programme.findings());
        remarks.addAll(programme.channels().contradictions());
        if (!set.stems().isEmpty()) {
            remarks.add(
                    "Checked with its stems " + String.join(", ", set.stems().keySet()) + ", found by their names.");
        }
        List<Checked> checked = new ArrayList<>();
        for (CheckReport report : check.check(delivery, specifications, DeliveryProgress.inBytes(delivery, shared))) {
            checked.add(new Checked(set.name(), report, clock, remarks));
        }
        return checked;
    }

    private Delivery delivery(SoundSet set) throws IOException {
        RecordingReader reader = new RecordingReader();
        Map<String, Recording> stems = new LinkedHashMap<>();
        for (Map.Entry<String, List<Path>> stem : set.stems().entrySet()) {
            stems.put(stem.getKey(), read(reader, stem.getValue()));
        }
        Optional<Recording> musicAndEffects = set.musicAndEffects().isPresent()
                ? Optional.of(read(reader, set.musicAndEffects().get()))
                : Optional.empty();
        return Delivery.of(read(reader, set.programme()))
                .with(new Delivery.Beside(Optional.empty(), stems, musicAndEffects));
    }

    private Recording read(RecordingReader reader, List<Path> files) throws IOException {
        return files.size() == 1 ? reader.read(files.getFirst(), hint) : reader.readGroup(files, hint);
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException("Checking failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped.");
        }
    }
}
