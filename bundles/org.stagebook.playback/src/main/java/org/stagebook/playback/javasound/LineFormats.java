package org.stagebook.playback.javasound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.StreamFormat;

/** What the lines of a mixer can be played. */
final class LineFormats {

    private static final int ANY_CHANNELS = 32;
    private static final List<Integer> BITS = List.of(24, 16);

    private final Mixer mixer;

    LineFormats(Mixer mixer) {
        this.mixer = mixer;
    }

    /** A line's channels, speaker by speaker, and its samples. */
    record Choice(DeviceChannels channels, AudioFormat format) {}

    /** The most channels of any line; 0 where nothing can be played. */
    int mostChannels() {
        return pcm().mapToInt(format ->
                        format.getChannels() == AudioSystem.NOT_SPECIFIED ? ANY_CHANNELS : format.getChannels())
                .max()
                .orElse(0);
    }

    private Stream<AudioFormat> pcm() {
        return Arrays.stream(mixer.getSourceLineInfo(new DataLine.Info(SourceDataLine.class, null)))
                .filter(DataLine.Info.class::isInstance)
                .map(DataLine.Info.class::cast)
                .flatMap(info -> Arrays.stream(info.getFormats()))
                .filter(format -> format.getEncoding().equals(Encoding.PCM_SIGNED))
                .filter(format -> BITS.contains(format.getSampleSizeInBits()));
    }

    /** The smallest line that plays the programme as it is, else the greatest there is; 24 bits before 16. */
    Optional<Choice> choose(List<DeviceChannels> layouts, StreamFormat wanted) {
        return layouts.stream()
                .filter(layout -> layout.canPlay(wanted.order()))
                .flatMap(layout -> choices(layout, wanted))
                .findFirst()
                .or(() -> greatest(layouts, wanted));
    }

    private Optional<Choice> greatest(List<DeviceChannels> layouts, StreamFormat wanted) {
        return layouts.stream()
                .sorted((one, other) -> Integer.compare(
                        other.outputs().channelCount(), one.outputs().channelCount()))
                .flatMap(layout -> choices(layout, wanted))
                .findFirst();
    }

    private Stream<Choice> choices(DeviceChannels layout, StreamFormat wanted) {
        return Stream.of(wanted.sampleRateHz(), 48_000, 44_100)
                .flatMap(rateHz -> BITS.stream().map(bits -> format(layout, rateHz, bits)))
                .filter(format -> mixer.isLineSupported(new DataLine.Info(SourceDataLine.class, format)))
                .map(format -> new Choice(layout, format));
    }

    private static AudioFormat format(DeviceChannels layout, int rateHz, int bits) {
        return new AudioFormat(rateHz, bits, layout.outputs().channelCount(), true, false);
    }
}
