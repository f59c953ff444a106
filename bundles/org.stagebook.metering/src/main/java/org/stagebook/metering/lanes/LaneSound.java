package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.SoundOpener;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.audio.source.StoredSound;

/**
 * Sound the engine can read at sixteen places at once, and once more for each thread.
 *
 * @param sampleRateHz positive
 * @param channels how many
 * @param frames samples per channel
 * @param stored where the samples lie, if they lie anywhere uncompressed
 * @param opener opens the sound as any sound
 */
public record LaneSound(int sampleRateHz, int channels, long frames, Optional<StoredSound> stored, SoundOpener opener) {

    /** Uncompressed sound. */
    public static LaneSound of(StoredSound stored) {
        return new LaneSound(
                stored.sampleRateHz(), stored.channels().size(), stored.frames(), Optional.of(stored), stored::open);
    }

    /** The sound of a recording. */
    public static LaneSound of(Recording recording) {
        return new LaneSound(
                recording.format().sampleRateHz(),
                recording.format().channels(),
                recording.format().frames(),
                recording.stored(),
                recording.sound());
    }

    /** About how many bytes the decoder of one lane takes; nothing where samples are read as they are. */
    long decoderBytes() {
        return stored.isPresent() ? 0 : opener.openBytes();
    }

    LaneFeed openFeed(LanePlan plan) throws IOException {
        if (stored.isPresent()) {
            Optional<LaneFeed> feed = StoredFeed.open(stored.get(), plan.endFrame(), plan.mostRowsPerWindow());
            if (feed.isPresent()) {
                return feed.get();
            }
        }
        return openSources(plan);
    }

    private LaneFeed openSources(LanePlan plan) throws IOException {
        OpenFiles open = new OpenFiles();
        SoundSource[] sources = new SoundSource[Lanes.COUNT];
        try {
            for (int lane = 0; lane < sources.length; lane++) {
                sources[lane] = open.add(opener.open());
            }
        } catch (IOException e) {
            open.closeAfter(e);
            throw e;
        }
        return new SourceFeed(sources, plan.endFrame(), plan.mostRowsPerWindow());
    }
}
