package org.stagebook.cli.info;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.audio.aiff.AiffReader;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.Marker;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveMetadata;
import org.stagebook.audio.wave.WaveMetadataReader;
import org.stagebook.audio.wave.WaveReader;

/**
 * A sound file with everything it says of itself.
 *
 * @param file as named on the command line
 * @param sizeBytes of the whole file
 * @param recording its sound, and which speakers the channels feed
 * @param wave what only WAV, RF64 and BW64 files have
 * @param markers wherever the format keeps them
 */
public record SoundFileFacts(
        Path file, long sizeBytes, Recording recording, Optional<WaveFacts> wave, List<Marker> markers) {

    /** The headers and the metadata chunks of a WAVE file. */
    record WaveFacts(WaveInfo info, WaveMetadata metadata) {}

    /**
     * Reads headers and metadata.
     *
     * @throws IOException if it is no recording or cannot be read
     */
    public static SoundFileFacts read(Path file) throws IOException {
        Recording recording = new RecordingReader().read(file, UserHint.NONE);
        long sizeBytes = Files.size(file);
        return switch (recording.format().container()) {
            case "WAV", "RF64", "BW64" -> {
                WaveInfo info = new WaveReader().read(file);
                WaveMetadata metadata = new WaveMetadataReader().read(file, info);
                Optional<WaveFacts> wave = Optional.of(new WaveFacts(info, metadata));
                yield new SoundFileFacts(file, sizeBytes, recording, wave, metadata.markers());
            }
            case "AIFF", "AIFF-C" ->
                new SoundFileFacts(file, sizeBytes, recording, Optional.empty(), aiffMarkers(file));
            default -> new SoundFileFacts(file, sizeBytes, recording, Optional.empty(), List.of());
        };
    }

    private static List<Marker> aiffMarkers(Path file) throws IOException {
        return new AiffReader()
                .read(file).markers().stream()
                        .map(marker -> new Marker(marker.id(), marker.frame(), 0, marker.name(), ""))
                        .toList();
    }

    RecordingFormat format() {
        return recording.format();
    }

    ChannelAssignment channels() {
        return recording.channels();
    }

    Optional<RecordingStart> start() {
        return wave.flatMap(
                facts -> RecordingStart.of(facts.info(), facts.metadata().ixml()));
    }

    double durationSeconds() {
        return (double) format().frames() / format().sampleRateHz();
    }

    /** Everything out of order, and every statement about the channels that was not followed. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(recording.findings());
        wave.ifPresent(facts -> facts.metadata().remarks().stream()
                .filter(remark -> !remarks.contains(remark))
                .forEach(remarks::add));
        remarks.addAll(channels().contradictions());
        return remarks;
    }

    /** On whose authority the channels' order is known, in words. */
    String orderSource() {
        OrderSource source = channels().source();
        return source == OrderSource.ADM
                ? "ADM"
                : source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name of the layout, or an empty text. */
    String layout() {
        return channels()
                .order()
                .flatMap(order -> order.layout())
                .map(layout -> layout.label())
                .orElse("");
    }
}
