package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.stagebook.cli.batch.BatchText;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.Batch;
import org.stagebook.delivery.batch.BatchAnswer;
import org.stagebook.delivery.batch.BatchFolder;
import org.stagebook.delivery.batch.BatchRun;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.sheet.ResultFolder;
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
        Batch batch = new Batch(new BatchFolder(folder, into), results, run);
        return watch ? keepLooking(batch) : once(batch);
    }

    private int once(Batch batch) throws IOException {
        List<Seen> all = batch.look();
        if (all.isEmpty()) {
            throw new CommandRefusedException("There is no sound in \"" + folder + "\" or below it.");
        }
        BatchAnswer answer = answer(batch, all);
        if (form.isJson()) {
            context.json().object(new BatchText(answer)::write);
        } else {
            new BatchText(answer).print(context.out());
        }
        return (answer.isAllWell() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private int keepLooking(Batch batch) throws IOException {
        if (form.isJson()) {
            throw new CommandRefusedException(
                    "With --watch there is no end at which JSON could be written; the results have it.");
        }
        context.remark("Watching " + folder + "; Ctrl+C stops.");
        while (!context.cancellation().isRequested()) {
            List<Seen> fresh = batch.arrived();
            if (!fresh.isEmpty()) {
                new BatchText(answer(batch, fresh)).printEach(context.out());
            }
            rest();
        }
        return ExitCode.INTERRUPTED.number();
    }

    private BatchAnswer answer(Batch batch, List<Seen> all) throws IOException {
        return context.<BatchAnswer, RuntimeException>watched(Unit.BYTES, bar -> batch.check(all, bar));
    }

    private void rest() {
        for (long waited = 0; waited < LOOK_NANOS && !context.cancellation().isRequested(); waited += GLANCE_NANOS) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }
}
