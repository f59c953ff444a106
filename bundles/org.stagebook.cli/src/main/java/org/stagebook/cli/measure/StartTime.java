package org.stagebook.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.UnreadableWaveException;
import org.stagebook.audio.wave.WaveReader;

/** When a recording begins: the time reference of its {@code bext} chunk, where it has one. */
public final class StartTime {

    /** Its first sample, counted from midnight; 0 where the file does not say. */
    public long sampleOf(Recording recording) throws IOException {
        Path file = recording.files().getFirst();
        try {
            return new WaveReader()
                    .read(file)
                    .broadcast()
                    .map(BroadcastExtension::timeReferenceSamples)
                    .orElse(0L);
        } catch (UnreadableWaveException otherKind) {
            return 0;
        }
    }
}
