package org.stagebook.ui.parts.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.Batch;
import org.stagebook.delivery.batch.BatchAnswer;
import org.stagebook.delivery.batch.BatchFolder;
import org.stagebook.delivery.batch.BatchResults;
import org.stagebook.delivery.batch.BatchRun;
import org.stagebook.delivery.batch.BatchStamp;
import org.stagebook.delivery.batch.BatchVerdict;
import org.stagebook.delivery.batch.SoundSet;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.edit.progress.Progress;
import org.stagebook.report.sheet.ResultFolder;
import org.stagebook.ui.parts.batch.presenter.BatchForm.Asked;
import org.stagebook.ui.parts.batch.presenter.BatchRows;
import org.stagebook.ui.parts.jobs.FailureText;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.theme.WorkState;

/**
 * Holds a folder against specifications in the background, once or as files arrive, and tells of each programme as soon as it is
 * judged. No production is touched.
 */
public record BatchWork(Asked asked, BatchRows rows, LocalDate today) implements LongWork<BatchAnswer> {

    private static final String KEPT =
            "Stopped. What was checked is kept; checking the folder again goes on from there.";
    private static final long LOOK_NANOS = 2_000_000_000L;
    private static final long GLANCE_NANOS = 100_000_000L;

    @Override
    public String title() {
        return (asked.isWatched() ? "Watch " : "Check ") + asked.folder().getFileName();
    }

    @Override
    public BatchAnswer prepare(Progress progress) throws IOException {
        BatchResults results = new Told(new ResultFolder(asked.results(), asked.sheets()), rows);
        BatchRun run = new BatchRun(asked.specifications(), results, asked.channels(), today);
        Batch batch = new Batch(new BatchFolder(asked.folder(), asked.results()), results, run);
        try {
            return asked.isWatched() ? watch(batch, progress) : check(batch, all(batch), progress);
        } catch (CancellationException e) {
            CancellationException said = new CancellationException(KEPT);
            said.initCause(e);
            throw said;
        }
    }

    private List<Seen> all(Batch batch) throws IOException {
        List<Seen> all = batch.look();
        if (all.isEmpty()) {
            throw new IOException("There is no sound in \u201c" + asked.folder() + "\u201d or below it.");
        }
        return all;
    }

    private BatchAnswer check(Batch batch, List<Seen> programmes, Progress progress) throws IOException {
        rows.found(programmes.stream().map(seen -> seen.set().name()).toList());
        BatchAnswer answer = batch.check(programmes, progress);
        answer.failures()
                .forEach(failed -> rows.failed(
                        failed.name(),
                        FailureText.of(failed.name(), failed.failure()).brief()));
        return answer;
    }

    private BatchAnswer watch(Batch batch, Progress progress) throws IOException {
        progress.begin(watching(), 0);
        while (!progress.isCancelled()) {
            List<Seen> fresh = batch.arrived();
            if (!fresh.isEmpty()) {
                check(batch, fresh, progress);
                progress.begin(watching(), 0);
            }
            rest(progress);
        }
        throw new CancellationException();
    }

    private String watching() {
        return "Watching " + asked.folder().getFileName()
                + rows.summary().map(counts -> ": " + counts).orElse("");
    }

    private static void rest(Progress progress) {
        for (long waited = 0; waited < LOOK_NANOS && !progress.isCancelled(); waited += GLANCE_NANOS) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** Tells of every verdict that is kept, or was kept before. */
    private record Told(BatchResults results, BatchRows rows) implements BatchResults {

        @Override
        public Optional<BatchVerdict> kept(SoundSet set, BatchStamp stamp) throws IOException {
            Optional<BatchVerdict> kept = results.kept(set, stamp);
            kept.ifPresent(rows::judged);
            return kept;
        }

        @Override
        public void keep(SoundSet set, BatchStamp stamp, List<Checked> checked, LocalDate today) throws IOException {
            results.keep(set, stamp, checked, today);
            rows.judged(BatchVerdict.of(set.name(), checked));
        }
    }

    @Override
    public Outcome finish(BatchAnswer answer) {
        String before = answer.keptCount() == 0 ? "" : "; " + answer.keptCount() + " checked before";
        String counts = rows.summary().orElse("") + before;
        StringBuilder text = new StringBuilder(asked.words()).append('\n');
        rows.rows().stream()
                .filter(row -> !row.words().isEmpty())
                .forEach(row -> text.append("  ")
                        .append(row.name())
                        .append(": ")
                        .append(row.words())
                        .append('\n'));
        text.append("QC sheets: ").append(asked.results()).append('\n');
        return new Outcome(state(answer), title() + ": " + counts, text.toString(), counts);
    }

    private static WorkState state(BatchAnswer answer) {
        if (!answer.failures().isEmpty() || answer.count(Verdict.FAIL) > 0) {
            return WorkState.FAILED;
        }
        return answer.count(Verdict.NEEDS_HUMAN) > 0 ? WorkState.ATTENTION : WorkState.DONE;
    }

    @Override
    public void discard(BatchAnswer prepared) {
        // sheets are whole and stay
    }
}
