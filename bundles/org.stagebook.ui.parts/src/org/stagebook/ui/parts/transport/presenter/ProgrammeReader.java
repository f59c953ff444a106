package org.stagebook.ui.parts.transport.presenter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.SourceChannels;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** Opens the recordings of a reel and lays them on its time line. Reads headers: not for the window's thread. */
public final class ProgrammeReader {

    private static final long FLICKS_PER_SECOND = 705_600_000L;

    private final RecordingReader recordings = new RecordingReader();

    private record Opened(HeardFile file, Recording recording) {}

    /**
     * Opens what can be opened.
     *
     * @param usualRateHz counts the frames where the rate of the first recording has no exact time
     * @return nothing to hear if {@code files()} of it is empty; its problems say why
     */
    public Optional<HeardProgramme> read(
            TimeRange reel, List<HeardFile> files, int usualRateHz, List<String> problems) {
        List<Opened> opened = new ArrayList<>();
        for (HeardFile file : files) {
            open(file, problems).ifPresent(recording -> opened.add(new Opened(file, recording)));
        }
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        int own = opened.get(0).recording().format().sampleRateHz();
        int rate = FLICKS_PER_SECOND % own == 0 ? own : usualRateHz;
        ReelLine line = new ReelLine(reel, new SampleRate(rate));
        List<MonitorSource> sources =
                opened.stream().map(each -> source(each, line, rate)).toList();
        long end = sources.stream()
                .flatMap(source -> source.clips().stream())
                .mapToLong(clip -> clip.place().endFrame())
                .reduce(Math.max(line.frame(reel.end()), 1), Math::max);
        return Optional.of(new HeardProgramme(
                line, opened.stream().map(Opened::file).toList(), new RenderPlan(rate, end, sources), problems));
    }

    private Optional<Recording> open(HeardFile file, List<String> problems) {
        if (!Files.isRegularFile(file.path())) {
            problems.add(file.name() + " cannot be heard: " + file.path().getFileName()
                    + " is not there. Connect its disk or bring it back to "
                    + file.path().getParent() + ".");
            return Optional.empty();
        }
        try {
            Recording recording = recordings.read(file.path(), UserHint.NONE);
            recording.losses().forEach(loss -> problems.add(file.name() + ": " + loss));
            return Optional.of(recording);
        } catch (IOException e) {
            problems.add(file.name() + " cannot be heard: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static MonitorSource source(Opened opened, ReelLine line, int rate) {
        Recording recording = opened.recording();
        int channels = recording.format().channels();
        Position start = opened.file().start().orElse(line.range().start());
        long frames = Math.ceilDiv(
                recording.format().frames() * rate, recording.format().sampleRateHz());
        long first = line.frame(start);
        PlannedClip clip = new PlannedClip(
                recording.sound(),
                new PlannedClip.Place(first, 0, frames),
                IntStream.range(0, channels).boxed().toList(),
                PlannedClip.Level.UNCHANGED);
        return new MonitorSource(
                opened.file().name(),
                recording.channels().order().map(SourceChannels::of).orElseGet(() -> unknown(channels)),
                List.of(clip));
    }

    /** Two channels nobody placed are heard left and right, one in the middle; more are heard by number. */
    private static SourceChannels unknown(int channels) {
        return switch (channels) {
            case 1 -> SourceChannels.of(ChannelOrder.M);
            case 2 -> SourceChannels.of(ChannelOrder.L_R);
            default -> SourceChannels.unplaced(channels);
        };
    }
}
