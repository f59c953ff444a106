package org.stagebook.cli.playing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.playback.plan.RenderPlan;

/**
 * Files laid on one time line, each from its beginning, at the rate of the first.
 *
 * @param sources in the order they were given
 * @param plan what the engine plays
 */
public record PlayLine(List<PlaySource> sources, RenderPlan plan) {

    /**
     * Opens the files.
     *
     * @throws IOException if one cannot be read
     */
    public static PlayLine open(List<Path> files, UserHint hint) throws IOException {
        RecordingReader reader = new RecordingReader();
        List<PlaySource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(PlaySource.of(reader.read(file, hint)));
        }
        int rate = sources.getFirst().rateHz();
        long frames = sources.stream()
                .mapToLong(source -> source.framesAt(rate))
                .max()
                .orElse(0);
        return new PlayLine(
                List.copyOf(sources),
                new RenderPlan(
                        rate,
                        frames,
                        sources.stream().map(source -> source.planned(rate)).toList()));
    }

    /** The speakers of the source with the most channels: what a device is asked for. */
    ChannelOrder widest() {
        return sources.stream()
                .map(PlaySource::order)
                .max(Comparator.comparingInt(ChannelOrder::channelCount))
                .orElse(ChannelOrder.L_R);
    }

    /** Sentences about sound that should be in the files and is not. */
    public List<String> losses() {
        return sources.stream()
                .flatMap(source -> source.recording().losses().stream().map(loss -> source.name() + ": " + loss))
                .toList();
    }
}
