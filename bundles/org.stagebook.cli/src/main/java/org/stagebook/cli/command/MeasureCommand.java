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
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.measure.MeasureAnswer;
import org.stagebook.cli.measure.MeasureJob;
import org.stagebook.cli.measure.MeasureOptions;
import org.stagebook.cli.measure.MeasureRun;
import org.stagebook.cli.measure.MeasureRun.Outcome;
import org.stagebook.cli.measure.MeasureWindow;
import org.stagebook.cli.measure.Measured;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.measure.NamedPart;
import org.stagebook.cli.measure.SeriesFile;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.delivery.progress.SharedProgress;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.weighting.FrameRange;
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
            "Exit codes: 0 all was measured, 1 something cannot be read, is incomplete or",
            "has no known order, 2 nothing could be read."
        })
final class MeasureCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings: WAV, BWF, RF64, BW64, AIFF, FLAC.")
    private List<Path> files = List.of();

    @Option(
            names = "--group",
            description = "The files are the channels of one programme; one is enough to find the others by name.")
    private boolean group;

    @Mixin
    private final ChannelOptions channels = new ChannelOptions();

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
            description = "leqA, leqC, leqM, ppm, vu, k, psr, correlation, dc, clipping, spectrum, all.")
    private Set<String> also = new LinkedHashSet<>();

    @Option(names = "--revision", paramLabel = "REVISION", description = "Of ITU-R BS.1770: 1 (no gate) to 5.")
    private String revision = "5";

    @Option(
            names = "--lfe",
            paramLabel = "DB",
            description = "Gain of the LFE in Leq: 10 as cinemas play it and ISO 21727 has it (the default), or 0.")
    private int lfeGainDb = 10;

    @Option(
            names = "--first-to-last-sound",
            description = "Leq from the first sound to the last as well, between which ISO 21727 measures.")
    private boolean firstToLastSound;

    @Option(
            names = "--true-peak",
            paramLabel = "TIMES",
            description = "Oversampling of true peaks: 4 as BS.1770-5 Annex 2 (the default), or 16 for the last dB.")
    private int truePeak = 4;

    @Option(
            names = "--part",
            paramLabel = "[NAME=]TC-TC",
            description = "Measure this part besides, first to last frame; may be given again.")
    private List<String> parts = List.of();

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
        MeasureAnswer answer = new MeasureAnswer(measured, failures, files.size() > 1 && !group);
        if (form.isJson()) {
            answer.writeJson(context.json());
        } else {
            answer.print(context.out());
        }
        writeSeries(measured);
        List<String> problems = Stream.concat(
                        failures.values().stream(), measured.stream().flatMap(one -> one.problems().stream()))
                .toList();
        problems.forEach(context::remark);
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private List<MeasureJob> jobs(Map<String, String> failures) throws IOException {
        RecordingReader reader = new RecordingReader();
        if (group) {
            List<Path> members = files.size() == 1 ? reader.groupOf(files.getFirst()) : files;
            return List.of(job(reader, files.getFirst().toString(), reader.readGroup(members, channels.hint())));
        }
        List<MeasureJob> jobs = new ArrayList<>();
        for (Path file : files) {
            try {
                jobs.add(job(reader, file.toString(), reader.read(file, channels.hint())));
            } catch (IOException e) {
                failures.put(file.toString(), new FileFailure(e).sentence());
            } catch (CommandRefusedException unfit) {
                failures.put(file.toString(), String.valueOf(unfit.getMessage()));
            }
        }
        return jobs;
    }

    private MeasureJob job(RecordingReader reader, String name, Recording recording) throws IOException {
        Optional<RecordingStart> start = new StartTime().of(recording);
        MeasuredStretch stretch = new MeasureWindow(from, to, timecode).in(recording, start);
        List<NamedPart> named = parts.stream().map(NamedPart::parse).toList();
        List<FrameRange> ranges = new ArrayList<>();
        for (NamedPart part : named) {
            MeasuredStretch found = part.window(timecode).in(recording, start);
            ranges.addAll(found.range().stream().toList());
            stretch = stretch.saying(part.name(), found.remarks());
        }
        MeasurementRequest whole = request().andOf(ranges);
        MeasurementRequest request = stretch.range().map(whole::within).orElse(whole);
        Optional<Recording> stem =
                dialogue.isPresent() ? Optional.of(reader.read(dialogue.get(), channels.hint())) : Optional.empty();
        return new MeasureJob(
                name,
                recording,
                stem,
                request,
                stretch,
                named.stream().map(NamedPart::name).toList());
    }

    private MeasurementRequest request() {
        MeasurementRequest request = MeasureOptions.request(also, revision, series.isPresent())
                .with(MeasureOptions.lfe(lfeGainDb))
                .with(MeasureOptions.truePeak(truePeak));
        return firstToLastSound ? request.andFirstToLastSound() : request;
    }

    private List<Outcome> outcomes(List<MeasureJob> jobs) throws IOException, InterruptedException {
        try (MeasureRun run = new MeasureRun(Runtime.getRuntime().availableProcessors(), jobs.size())) {
            return context.<List<Outcome>, InterruptedException>watched(Unit.BYTES, bar -> {
                bar.begin(
                        "Measuring",
                        jobs.stream().mapToLong(MeasureJob::workBytes).sum());
                SharedProgress shared = new SharedProgress(bar);
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

    private void writeSeries(List<Measured> measured) throws IOException {
        if (series.isPresent()) {
            for (Measured one : measured) {
                one.writeSeries(new SeriesFile(series.get()));
            }
        }
    }
}
