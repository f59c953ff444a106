package org.stagebook.delivery.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.UnreadableWaveException;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveMetadataReader;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.delivery.rule.Place;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.Timecode;

/**
 * Where the frames of a recording lie in the timecode of its reel.
 *
 * @param startSample its first frame, counted from timecode zero
 * @param isStated whether the recording says so; else it is taken to begin with the reel
 */
public record SoundClock(ReelPlace reel, SampleRate rate, long startSample, boolean isStated) {

    private static final int MOST = 3;
    private static final long MOST_SECONDS = 86_400;

    static SoundClock of(Recording recording, ReelPlace reel) throws IOException {
        SampleRate rate = new SampleRate(recording.format().sampleRateHz());
        Optional<Long> stated = stated(recording)
                .map(RecordingStart::samplesSinceMidnight)
                .filter(samples -> samples > 0 && samples / rate.hertz() < MOST_SECONDS);
        return new SoundClock(
                reel, rate, stated.orElseGet(() -> rate.sampleAt(reel.start(), Rounding.NEAREST)), stated.isPresent());
    }

    private static Optional<RecordingStart> stated(Recording recording) throws IOException {
        Path file = recording.files().getFirst();
        try {
            WaveInfo info = new WaveReader().read(file);
            return info.broadcast().isEmpty()
                    ? Optional.empty()
                    : RecordingStart.of(
                            info, new WaveMetadataReader().read(file, info).ixml());
        } catch (UnreadableWaveException otherKind) {
            return Optional.empty();
        }
    }

    /** The action in frames of the recording; nothing where the production does not know it, or none of it is in the recording. */
    Optional<FrameRange> action(long frames) {
        return reel.action()
                .map(action -> new FrameRange(
                        Math.clamp(sample(action.start()) - startSample, 0, frames),
                        Math.clamp(sample(action.end()) - startSample, 0, frames)))
                .filter(range -> range.frames() > 0);
    }

    private long sample(Position position) {
        return rate.sampleAt(position, Rounding.NEAREST);
    }

    /** The first of some places, in words. */
    String words(List<Place> places) {
        String said = places.stream().limit(MOST).map(this::words).collect(Collectors.joining("; "));
        return places.size() > MOST ? said + "; and " + (places.size() - MOST) + " more" : said;
    }

    private String words(Place place) {
        String from = at(place.range().startFrame());
        String to = at(place.range().endFrame());
        String when = from.equals(to) || place.range().frames() <= 1 ? from : from + " to " + to;
        return place.channel().isEmpty() ? when : place.channel() + " at " + when;
    }

    private String at(long frame) {
        Duration half = new Duration(rate.flicksPerSample() / 2);
        return Timecode.at(rate.positionOfSample(startSample + frame).plus(half), reel.format())
                .toString();
    }
}
