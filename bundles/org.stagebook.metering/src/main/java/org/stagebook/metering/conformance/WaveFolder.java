package org.stagebook.metering.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.metering.lanes.LaneSound;

/** Published recordings in a folder, as their publishers named them. */
public final class WaveFolder implements RecordingShelf {

    private final Path folder;

    /** A folder that is not there holds no recordings. */
    public WaveFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<LaneSound> find(GenuineFile file) throws IOException {
        Optional<Path> found = file.in(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path path = found.get();
        return Optional.of(LaneSound.of(StoredSound.of(path, new WaveReader().read(path))));
    }
}
