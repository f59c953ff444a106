package org.stagebook.cli.info;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 */
public record Recording(Path file, long sizeBytes, WaveInfo info, WaveMetadata metadata) {

    /**
     * Reads headers and metadata.
     *
     * @throws IOException if it is no recording or cannot be read
     */
    public static Recording read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a recording");
        }
        WaveInfo info = new WaveReader().read(file);
        return new Recording(file, Files.size(file), info, new WaveMetadataReader().read(file, info));
    }

    Optional<RecordingStart> start() {
        return RecordingStart.of(info, metadata.ixml());
    }

    double durationSeconds() {
        return (double) info.frames() / info.format().sampleRateHz();
    }

    List<String> remarks() {
        return Stream.concat(info.remarks().stream(), metadata.remarks().stream())
                .toList();
    }

    /** On whose authority the channels' order is known, in words. */
    String orderSource() {
        return switch (info.channels().source()) {
            case CHANNEL_MASK -> "channel mask";
            case CHANNEL_COUNT -> "number of channels";
            case UNKNOWN -> "unknown";
        };
    }

    /** The name of the layout, or an empty text. */
    String layout() {
        return info.channels()
                .order()
                .flatMap(order -> order.layout())
                .map(layout -> layout.label())
                .orElse("");
    }
}
