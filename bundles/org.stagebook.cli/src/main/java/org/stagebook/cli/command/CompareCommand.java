package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.cli.compare.CompareAnswer;
import org.stagebook.cli.compare.CompareJson;
import org.stagebook.cli.compare.CompareText;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.delivery.progress.SharedProgress;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.CompareSettings;
import org.stagebook.metering.compare.Comparer;
import org.stagebook.metering.compare.Comparison;
import org.stagebook.metering.compare.IncomparableRecordingsException;
import org.stagebook.metering.compare.difference.DifferenceFinder;
import org.stagebook.metering.compare.difference.Differences;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two recordings. */
@Command(
        name = "compare",
        description = {
            "Compare two recordings: delay, gain, and what was done between them.",
            "With --in, compare two mix versions of a production, in words and in sound: stagebook compare --in DIR v12 v13."
        },
        footer = {"", "Exit codes: 0 the same within the threshold, 1 they differ, 2 they cannot be compared."})
final class CompareCommand implements Callable<Integer> {

    private static final int BYTES_PER_SAMPLE = 3;

    private final CommandContext context;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "Recording: WAV, BWF, RF64, BW64, AIFF, FLAC; with --in the label of the earlier version.")
    private String one = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "The recording laid over it; with --in the label of the later version.")
    private String other = "";

    @Option(names = "--in", paramLabel = "DIR", description = "Folder of the production that A and B are versions of.")
    private Optional<Path> production = Optional.empty();

    @Option(
            names = "--threshold",
            paramLabel = "DB",
            description = "Residual relative to the programme that counts as a change; default ${DEFAULT-VALUE}.")
    private double thresholdDb = CompareSettings.STANDARD.thresholdDb();

    @Option(
            names = "--tc",
            paramLabel = "FORMAT",
            description = "How the timecode of A counts, where the file does not say: 24, 25, \"29.97 DF\".")
    private Optional<TimecodeFormat> timecode = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    CompareCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (production.isPresent()) {
            return new VersionComparing(context, production.get(), form)
                    .compare(one, other)
                    .number();
        }
        CompareSettings settings = settings();
        Path first = Path.of(one);
        Path second = Path.of(other);
        Recording laid = read(first);
        Recording over = read(second);
        CompareAnswer answer = answer(new Files(first, second), laid, over, settings);
        if (form.isJson()) {
            context.json().object(json -> new CompareJson(json, answer).write());
        } else {
            new CompareText(answer).print(context.out());
        }
        return (answer.found().isSameWithinThreshold() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private CompareSettings settings() {
        try {
            return CompareSettings.STANDARD.withThreshold(thresholdDb);
        } catch (IllegalArgumentException outOfRange) {
            throw new CommandRefusedException(String.valueOf(outOfRange.getMessage()));
        }
    }

    private static Recording read(Path file) {
        try {
            return new RecordingReader().read(file, UserHint.NONE);
        } catch (IOException e) {
            throw new CommandRefusedException(new FileFailure(e).sentence());
        }
    }

    private record Files(Path first, Path second) {}

    private CompareAnswer answer(Files files, Recording laid, Recording over, CompareSettings settings)
            throws IOException {
        Programme a = Programme.of(laid);
        Programme b = Programme.of(over);
        Comparison comparison = compare(a, b, settings);
        return new CompareAnswer(
                files.first(),
                files.second(),
                laid,
                over,
                comparison,
                differences(a, b),
                clock(laid),
                settings.thresholdDb());
    }

    private Optional<RecordingClock> clock(Recording recording) throws IOException {
        Optional<RecordingClock> stated = RecordingClock.of(recording, new StartTime().of(recording), timecode);
        return stated.or(() ->
                timecode.flatMap(format -> RecordingClock.of(recording.format().sampleRateHz(), 0, format)));
    }

    private Differences differences(Programme a, Programme b) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        long frameBytes = (long) a.sound().channels() * BYTES_PER_SAMPLE;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            return context.<Differences, RuntimeException>watched(Unit.BYTES, bar -> {
                bar.begin("Looking for what was done", DifferenceFinder.workFrames(a, b) * frameBytes);
                return new DifferenceFinder(executor, threads)
                        .find(a, b, new Bytes(new SharedProgress(bar), frameBytes));
            });
        }
    }

    private Comparison compare(Programme a, Programme b, CompareSettings settings) throws IOException {
        long frameBytes = (long) a.sound().channels() * BYTES_PER_SAMPLE;
        try {
            return context.<Comparison, RuntimeException>watched(Unit.BYTES, bar -> {
                bar.begin("Comparing", Comparer.workFrames(a, b) * frameBytes);
                return new Comparer(settings).compare(a, b, new Bytes(new SharedProgress(bar), frameBytes));
            });
        } catch (IncomparableRecordingsException refused) {
            throw new CommandRefusedException(String.valueOf(refused.getMessage()));
        }
    }

    private record Bytes(MeasureProgress progress, long frameBytes) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            progress.measured(frames * frameBytes);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
