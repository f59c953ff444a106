package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.cli.measure.MeasureJob;
import org.stagebook.cli.measure.MeasureJson;
import org.stagebook.cli.measure.MeasureOptions;
import org.stagebook.cli.measure.MeasureRun;
import org.stagebook.cli.measure.MeasureRun.Outcome;
import org.stagebook.cli.measure.MeasureText;
import org.stagebook.cli.measure.MeasureWindow;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.measure.SeriesFile;
import org.stagebook.cli.measure.SharedBar;
import org.stagebook.cli.measure.Shortcomings;
import org.stagebook.cli.measure.StartTime;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures recordings: loudness, peaks and levels. */
@Command(
        name = "measure",
        description = "Measure loudness, peaks and levels of recordings.",
        footer = {
            "",
            "Exit codes: 0 all was measured, 1 some files could not be read, are incomplete or have no known order,",
            "2 none could be read."
        })
final class MeasureCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings: WAV, BWF, RF64, BW64, AIFF, FLAC.")
    private List<Path> files = List.of();

    @Option(
            names = "--group",
            description = "The files are the channels of one programme; one is enough to find the others by name.")
    private boolean group;

    @Option(names = "--layout", paramLabel = "LAYOUT", description = "Layout where the files do not say: 5.1, 7.1.4.")
    private String layout = "";

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "Order of the channels: film, SMPTE, Dolby, DTS, QuickTime, WAVE, DCP or \"L C R Ls Rs LFE\".")
    private String order = "";

    @Option(names = "--overrule", description = "--layout and --order count more than what the files say.")
    private boolean overrule;

    @Option(names = "--from", paramLabel = "TC", description = "First frame measured, as timecode.")
    private String from = "";

    @Option(names = "--to", paramLabel = "TC", description = "Last frame measured, as timecode; it is included.")
    private String to = "";

    @Option(names = "--tc", paramLabel = "FORMAT", description = "How the timecode counts: 24, 25, \"29.97 DF\".")
    private Optional<TimecodeFormat> timecode = Optional.empty();

    @Option(
            names = "--also",
            split = ",",
            paramLabel = "WHAT",
            description = "leqA, leqC, leqM, ppm, vu, correlation, dc, clipping, spectrum, all.")
    private Set<String> also = new LinkedHashSet<>();

    @Option(names = "--revision", paramLabel = "REVISION", description = "Of ITU-R BS.1770: 1 (no gate) to 5.")
    private String revision = "5";

    @Option(
            names = "--lfe",
            paramLabel = "DB",
            description = "Gain of the LFE in Leq: 10 as cinemas play it and ISO 21727 has it (the default), or 0.")
    private int lfeGainDb = 10;

    @Option(
            names = "--dialogue",
            paramLabel = "STEM",
            description = "Measure loudness where this dialogue stem speaks as well.")
    private Optional<Path> dialogue = Optional.empty();

    @Option(names = "--series", paramLabel = "FILE.csv", description = "Write values every 100 ms to this file.")
    private Optional<Path> series = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    MeasureCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (series.isPresent() && files.size() > 1 && !group) {
            throw new CommandRefusedException("--series takes one recording at a time.");
        }
        if (series.isPresent()) {
            new SeriesFile(series.get())
                    .check(Stream.concat(files.stream(), dialogue.stream())
                            .filter(Files::exists)
                            .toList());
        }
        Map<String, String> failures = new LinkedHashMap<>();
        List<MeasureJob> jobs = jobs(failures);
        List<Measured> measured = measured(jobs, outcomes(jobs), failures);
        if (measured.isEmpty()) {
            throw new CommandRefusedException(String.join(System.lineSeparator(), failures.values()));
        }
        answer(measured, failures);
        List<String> problems = Stream.concat(
                        failures.values().stream(), measured.stream().flatMap(Measured::problems))
                .toList();
        problems.forEach(context::remark);
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private List<MeasureJob> jobs(Map<String, String> failures) throws IOException {
        RecordingReader reader = new RecordingReader();
        UserHint hint = MeasureOptions.hint(layout, order, overrule);
        if (group) {
            List<Path> members = files.size() == 1 ? reader.groupOf(files.getFirst()) : files;
            return List.of(job(reader, files.getFirst().toString(), reader.readGroup(members, hint)));
        }
        List<MeasureJob> jobs = new ArrayList<>();
        for (Path file : files) {
            try {
                jobs.add(job(reader, file.toString(), reader.read(file, hint)));
            } catch (IOException e) {
                failures.put(file.toString(), new FileFailure(e).sentence());
            } catch (CommandRefusedException unfit) {
                failures.put(file.toString(), String.valueOf(unfit.getMessage()));
            }
        }
        return jobs;
    }

    private MeasureJob job(RecordingReader reader, String name, Recording recording) throws IOException {
        MeasurementRequest request =
                MeasureOptions.request(also, revision, series.isPresent()).with(lfe());
        MeasuredStretch stretch = new MeasureWindow(from, to, timecode).in(recording, new StartTime().of(recording));
        MeasurementRequest within = stretch.range().map(request::within).orElse(request);
        Optional<Recording> stem = dialogue.isPresent()
                ? Optional.of(reader.read(dialogue.get(), MeasureOptions.hint(layout, order, overrule)))
                : Optional.empty();
        return new MeasureJob(name, recording, stem, within, stretch);
    }

    private LfeCalibration lfe() {
        return switch (lfeGainDb) {
            case 0 -> LfeCalibration.NO_GAIN;
            case 10 -> LfeCalibration.IN_BAND_GAIN_10_DB;
            default -> throw new CommandRefusedException("--lfe is 10 (ISO 21727) or 0, not " + lfeGainDb + ".");
        };
    }

    private List<Outcome> outcomes(List<MeasureJob> jobs) throws IOException, InterruptedException {
        try (MeasureRun run = new MeasureRun(Runtime.getRuntime().availableProcessors(), jobs.size())) {
            return context.<List<Outcome>, InterruptedException>watched(Unit.BYTES, bar -> {
                bar.begin(
                        "Measuring",
                        jobs.stream().mapToLong(MeasureJob::workBytes).sum());
                SharedBar shared = new SharedBar(bar);
                List<Outcome> outcomes = run.measure(jobs, shared);
                shared.tell();
                return outcomes;
            });
        }
    }

    private static List<Measured> measured(
            List<MeasureJob> jobs, List<Outcome> outcomes, Map<String, String> failures) {
        List<Measured> measured = new ArrayList<>();
        for (int index = 0; index < jobs.size(); index++) {
            switch (outcomes.get(index)) {
                case Outcome.Found found -> measured.add(new Measured(jobs.get(index), found));
                case Outcome.Failed failed ->
                    failures.put(jobs.get(index).name(), new FileFailure(failed.reason()).sentence());
            }
        }
        return measured;
    }

    private void answer(List<Measured> measured, Map<String, String> failures) throws IOException {
        if (form.isJson()) {
            writeJson(measured, failures);
        } else {
            print(measured);
        }
        for (Measured one : measured) {
            writeSeries(one);
        }
    }

    private record Measured(MeasureJob job, Outcome.Found found) {
        Stream<String> problems() {
            return new Shortcomings(job, found.measurement()).sentences().stream();
        }
    }

    private void print(List<Measured> measured) {
        boolean first = true;
        for (Measured one : measured) {
            if (!first) {
                context.out().println();
            }
            new MeasureText(one.job, one.found).print(context.out());
            first = false;
        }
    }

    /** One recording is the document itself; several are its array {@code files}, as in {@code info}. */
    private void writeJson(List<Measured> measured, Map<String, String> failures) {
        context.json().object(json -> {
            if (files.size() == 1 || group) {
                for (Measured one : measured) {
                    new MeasureJson(json, one.job, one.found).write();
                }
                return;
            }
            json.writeArrayFieldStart("files");
            for (Measured one : measured) {
                json.writeStartObject();
                new MeasureJson(json, one.job, one.found).write();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unreadable");
            for (Map.Entry<String, String> failure : failures.entrySet()) {
                json.writeStartObject();
                json.writeStringField("file", failure.getKey());
                json.writeStringField("text", failure.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void writeSeries(Measured one) throws IOException {
        Optional<org.stagebook.metering.MeasurementSeries> values =
                one.found.measurement().series();
        if (series.isPresent() && values.isPresent()) {
            new SeriesFile(series.get())
                    .write(values.get(), one.job.recording().format().sampleRateHz());
        }
    }
}
