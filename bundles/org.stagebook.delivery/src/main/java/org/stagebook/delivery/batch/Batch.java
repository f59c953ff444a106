package org.stagebook.delivery.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.BatchRun.Outcome;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.edit.progress.Progress;

/**
 * A folder that is held against specifications, once or as files arrive; what was kept of a file that is the same still is not
 * found out again.
 */
public final class Batch {

    private final BatchFolder folder;
    private final List<Specification> specifications;
    private final BatchResults results;
    private final BatchRun run;
    private final ArrivalWatch arrivals = new ArrivalWatch();
    private final Map<String, BatchStamp> told = new LinkedHashMap<>();

    /** @param run checks what has to be checked, against the same specifications */
    public Batch(BatchFolder folder, List<Specification> specifications, BatchResults results, BatchRun run) {
        this.folder = folder;
        this.specifications = List.copyOf(specifications);
        this.results = results;
        this.run = run;
    }

    /** What is there now. */
    public List<Seen> look() throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (SoundSet set : folder.sets()) {
            seen.add(new Seen(set, BatchStamp.of(set, specifications)));
        }
        return seen;
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
