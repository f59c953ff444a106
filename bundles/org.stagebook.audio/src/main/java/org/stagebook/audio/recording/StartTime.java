package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.UnreadableWaveException;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveMetadataReader;
import org.stagebook.audio.wave.WaveReader;

/** When a recording begins, and how its timecode counts, as far as the first of its files says so. */
public final class StartTime {

    /** Absent where the file does not say, or is of a kind that cannot. */
    public Optional<RecordingStart> of(Recording recording) throws IOException {
        Path file = recording.files().getFirst();
        try {
            WaveInfo info = new WaveReader().read(file);
            boolean says = info.broadcast().isPresent()
                    || info.chunks().stream().anyMatch(chunk -> chunk.id().equals("iXML"));
            if (!says) {
                return Optional.empty();
            }
            return RecordingStart.of(
                    info, new WaveMetadataReader().read(file, info).ixml());
        } catch (UnreadableWaveException otherKind) {
            return Optional.empty();
        }
    }
}
