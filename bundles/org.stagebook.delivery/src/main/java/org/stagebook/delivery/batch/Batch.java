package org.stagebook.delivery.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.BatchRun.Outcome;
import org.stagebook.edit.progress.Progress;

/**
 * A folder that is held against specifications, once or as files arrive; what was kept of a file that is the same still is not
 * found out again.
 */
public final class Batch {

    private final BatchFolder folder;
    private final BatchResults results;
    private final BatchRun run;
    private final ArrivalWatch arrivals = new ArrivalWatch();
    private final Map<String, BatchStamp> told = new LinkedHashMap<>();

    /** @param run checks what has to be checked */
    public Batch(BatchFolder folder, BatchResults results, BatchRun run) {
        this.folder = folder;
        this.results = results;
        this.run = run;
    }

    /** What is there now; what is gone again before it was looked at is not. */
    public List<Seen> look() throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (SoundSet set : sets()) {
            stamped(set).ifPresent(seen::add);
        }
        return seen;
    }

    /** A folder that goes while it is looked into is looked into again the next time. */
    private List<SoundSet> sets() throws IOException {
        try {
            return folder.sets();
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw e;
        }
    }

    private Optional<Seen> stamped(SoundSet set) throws IOException {
        try {
            return Optional.of(new Seen(set, run.stamp(set)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** What has arrived in full, or changed, since the looks before; the first look finds nothing whole. */
    public List<Seen> arrived() throws IOException {
        List<Seen> fresh = arrivals.settled(look()).stream()
                .filter(one -> !one.stamp().equals(told.get(one.set().name())))
                .toList();
        fresh.forEach(one -> told.put(one.set().name(), one.stamp()));
        return fresh;
    }

    /**
     * Checks what was not checked before.
     *
     * @throws java.util.concurrent.CancellationException if the progress asked for it; what was finished is kept
     */
    public BatchAnswer check(List<Seen> all, Progress progress) throws IOException {
        Map<String, BatchVerdict> verdicts = new LinkedHashMap<>();
        List<Seen> toDo = new ArrayList<>();
        for (Seen one : all) {
            Optional<BatchVerdict> kept = results.kept(one.set(), one.stamp());
            kept.ifPresent(verdict -> verdicts.put(one.set().name(), verdict));
            if (kept.isEmpty()) {
                toDo.add(one);
            }
        }
        int before = verdicts.size();
        List<Outcome.Failed> failures = new ArrayList<>();
        for (Outcome outcome : toDo.isEmpty() ? List.<Outcome>of() : run.check(toDo, progress)) {
            switch (outcome) {
                case Outcome.Judged judged -> verdicts.put(judged.verdict().name(), judged.verdict());
                case Outcome.Failed failed -> failures.add(failed);
            }
        }
        List<BatchVerdict> inOrder = all.stream()
                .flatMap(one -> Optional.ofNullable(verdicts.get(one.set().name())).stream())
                .toList();
        return new BatchAnswer(inOrder, failures, before);
    }
}
