package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.stagebook.cli.conformance.ConformanceJson;
import org.stagebook.cli.conformance.ConformanceText;
import org.stagebook.cli.output.ProgressBar;
import org.stagebook.metering.conformance.CaseResult;
import org.stagebook.metering.conformance.ConformanceCase;
import org.stagebook.metering.conformance.ConformanceMarkdown;
import org.stagebook.metering.conformance.ConformanceRun;
import org.stagebook.metering.conformance.ConformanceSuite;
import org.stagebook.metering.conformance.ConformanceTable;
import org.stagebook.metering.conformance.MeterUnderTest;
import org.stagebook.metering.conformance.RecordingShelf;
import org.stagebook.metering.conformance.Verdict;
import org.stagebook.metering.conformance.WaveFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts the measuring engine to the test of the standards. */
@Command(
        name = "conformance",
        description = "Run the published test cases of the loudness and peak standards through the measuring engine.",
        footer = {"", "Exit codes: 0 every reading is within its tolerance, 1 one is not."})
final class ConformanceCommand implements Callable<Integer> {

    private final CommandContext context;
    private final MeterUnderTest meter;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Only at this sample rate: 44100, 48000, 88200, 96000 or 192000. May be given several times.")
    private List<Integer> ratesHz = new ArrayList<>();

    @Option(
            names = "--case",
            paramLabel = "ID",
            description = "Only cases whose name begins like this: 3341, 3342-1, PPM. May be given several times.")
    private List<String> beginnings = new ArrayList<>();

    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "Also measure the publishers' recordings in this folder, as far as they are there.")
    private Optional<Path> recordings = Optional.empty();

    @ArgGroup
    private Form form = new Form();

    /** How the table is told; a text table if neither. */
    private static final class Form {

        @Option(names = "--json", description = "Print the result as JSON (see docs/command-line.md).")
        private boolean json;

        @Option(names = "--markdown", description = "Print the page docs/conformance.md.")
        private boolean markdown;
    }

    ConformanceCommand(CommandContext context, MeterUnderTest meter) {
        this.context = context;
        this.meter = meter;
    }

    @Override
    public Integer call() throws IOException {
        List<Integer> rates = ratesHz.isEmpty() ? ConformanceSuite.SAMPLE_RATES_HZ : ratesHz;
        rates.forEach(ConformanceCommand::check);
        ConformanceTable table =
                new ConformanceTable(context.watched(ProgressBar.Unit.ITEMS, bar -> results(rates, bar)));
        if (table.rows().isEmpty()) {
            throw new CommandRefusedException(
                    "There is no test case whose name begins like " + String.join(" or ", beginnings) + ".");
        }
        if (form.json) {
            context.json().object(new ConformanceJson(table)::write);
        } else if (form.markdown) {
            context.out().print(new ConformanceMarkdown(table).page());
        } else {
            new ConformanceText(table).print(context.out());
        }
        return (table.count(Verdict.FAIL) == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private static void check(int rateHz) {
        if (!ConformanceSuite.SAMPLE_RATES_HZ.contains(rateHz)) {
            throw new CommandRefusedException("There are no test cases at " + rateHz
                    + " Hz; the rates are 44100, 48000, 88200, 96000 and 192000 Hz.");
        }
    }

    private List<CaseResult> results(List<Integer> rates, ProgressBar bar) {
        RecordingShelf shelf = recordings.<RecordingShelf>map(WaveFolder::new).orElse(RecordingShelf.EMPTY);
        ConformanceRun run = new ConformanceRun(meter, shelf);
        List<CaseResult> results = new ArrayList<>();
        for (int rate : rates) {
            List<ConformanceCase> cases =
                    ConformanceSuite.cases(rate).stream().filter(this::isWanted).toList();
            bar.begin("Test cases at " + rate + " Hz", cases.size());
            results.addAll(run.run(cases, rate, () -> advance(bar)));
        }
        return results;
    }

    private boolean isWanted(ConformanceCase testCase) {
        return beginnings.isEmpty()
                || beginnings.stream().anyMatch(beginning -> testCase.id().startsWith(beginning));
    }

    private static void advance(ProgressBar bar) {
        if (bar.isCancelled()) {
            throw new CancellationException();
        }
        synchronized (bar) {
            bar.worked(1);
        }
    }
}
