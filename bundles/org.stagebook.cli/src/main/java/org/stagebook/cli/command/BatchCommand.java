package org.stagebook.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.stagebook.cli.batch.BatchAnswer;
import org.stagebook.cli.batch.BatchRun;
import org.stagebook.cli.batch.BatchRun.Outcome;
import org.stagebook.cli.batch.BatchVerdict;
import org.stagebook.cli.batch.ResultFolder;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.delivery.batch.ArrivalWatch;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.BatchFolder;
import org.stagebook.delivery.batch.BatchStamp;
import org.stagebook.delivery.batch.SoundSet;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds everything in a folder against delivery specifications. */
@Command(
        name = "batch",
        description =
                "Hold everything in a folder against delivery specifications, several at once; what was done is not done again.",
        footer = {
            "",
            "Mono files of one programme, stems and M&E are found by their names (Show_101_PM.wav,",
            "Show_101_DX.wav, Show_101_ME.wav). For each programme a QC sheet and a JSON file are written.",
            "",
            "Exit codes: 0 all pass, 1 something fails, needs a human or could not be read,",
            "2 no folder, or nothing in it; 130 stopped by Ctrl+C, what was finished is kept."
        })
final class BatchCommand implements Callable<Integer> {

    private static final long LOOK_NANOS = 2_000_000_000L;
    private static final long GLANCE_NANOS = 100_000_000L;

    private final CommandContext context;

    @Parameters(paramLabel = "FOLDER", description = "Folder with the files that are delivered, and all below it.")
    private Path folder = Path.of("");

    @Option(
            names = "--spec",
            paramLabel = "ID",
            required = true,
            description = "Hold them against this specification (see stagebook specs); may be given again.")
    private List<String> specs = List.of();

    @Option(names = "--into", paramLabel = "FOLDER", required = true, description = "Where results are put.")
    private Path into = Path.of("");

    @Option(
            names = "--sheets",
            paramLabel = "F",
            defaultValue = "pdf",
            description = "Which kind QC sheets are: pdf (as is usual), html, xlsx, csv.")
    private ReportFormat sheets = ReportFormat.PDF;

    @Option(names = "--watch", description = "Keep looking, and check what arrives, until it is stopped.")
    private boolean watch;

    @Mixin
    private final SpecificationOptions shelf = new SpecificationOptions();

    @Mixin
    private final ChannelOptions channels = new ChannelOptions();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    BatchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandRefusedException("There is no folder \"" + folder + "\".");
        }
        List<Specification> specifications = shelf.asked(specs, context::remark);
        ResultFolder results = new ResultFolder(into, sheets);
        BatchRun run = new BatchRun(specifications, results, channels.hint(), LocalDate.now(context.clock()));
        return watch ? keepLooking(specifications, results, run) : once(specifications, results, run);
    }

    private int once(List<Specification> specifications, ResultFolder results, BatchRun run) throws IOException {
        List<Seen> all = look(specifications);
        if (all.isEmpty()) {
            throw new CommandRefusedException("There is no sound in \"" + folder + "\" or below it.");
        }
        BatchAnswer answer = answer(all, results, run);
        if (form.isJson()) {
            context.json().object(answer::write);
        } else {
            answer.print(context.out());
        }
        return (answer.isAllWell() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private int keepLooking(List<Specification> specifications, ResultFolder results, BatchRun run) throws IOException {
        if (form.isJson()) {
            throw new CommandRefusedException(
                    "With --watch there is no end at which JSON could be written; the results have it.");
        }
        context.remark("Watching " + folder + "; Ctrl+C stops.");
        ArrivalWatch arrivals = new ArrivalWatch();
        Map<String, BatchStamp> told = new LinkedHashMap<>();
        while (!context.cancellation().isRequested()) {
            List<Seen> fresh = arrivals.settled(lookAgain(specifications)).stream()
                    .filter(one -> !one.stamp().equals(told.get(one.set().name())))
                    .toList();
            if (!fresh.isEmpty()) {
                answer(fresh, results, run).printEach(context.out());
                fresh.forEach(one -> told.put(one.set().name(), one.stamp()));
            }
            rest();
        }
        return ExitCode.INTERRUPTED.number();
    }

    private void rest() {
        for (long waited = 0; waited < LOOK_NANOS && !context.cancellation().isRequested(); waited += GLANCE_NANOS) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** A folder that goes while it is looked into is looked into again. */
    private List<Seen> lookAgain(List<Specification> specifications) throws IOException {
        try {
            return look(specifications);
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw e;
        }
    }

    /** Without what is gone again before it was looked at. */
    private List<Seen> look(List<Specification> specifications) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (SoundSet set : new BatchFolder(folder, into).sets()) {
            try {
                seen.add(new Seen(set, BatchStamp.of(set, specifications, channels.hint())));
            } catch (NoSuchFileException gone) {
                context.remark(gone.getFile() + " was there and is gone.");
            }
        }
        return seen;
    }

    private BatchAnswer answer(List<Seen> all, ResultFolder results, BatchRun run) throws IOException {
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
        List<String> failures = new ArrayList<>();
        if (!toDo.isEmpty()) {
            for (Outcome outcome :
                    context.<List<Outcome>, RuntimeException>watched(Unit.BYTES, bar -> run.check(toDo, bar))) {
                switch (outcome) {
                    case Outcome.Judged judged -> verdicts.put(judged.verdict().name(), judged.verdict());
                    case Outcome.Failed failed -> failures.add(failed.sentence());
                }
            }
        }
        List<BatchVerdict> inOrder = all.stream()
                .flatMap(one -> Optional.ofNullable(verdicts.get(one.set().name())).stream())
                .toList();
        return new BatchAnswer(inOrder, failures, before);
    }
}
