package org.stagebook.audio.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.wave.WaveFormat;
import org.stagebook.audio.wave.WaveInfo;

/**
 * Uncompressed sound in one or several files: what can be read at many places at once, by many threads.
 *
 * @param sampleRateHz positive
 * @param frames samples per channel
 * @param channels in the order of the programme; those of discrete mono files lie in different files
 */
public record StoredSound(int sampleRateHz, long frames, List<StoredChannel> channels) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException without a channel, a rate or with fewer than no frames
     */
    public StoredSound {
        channels = List.copyOf(channels);
        if (sampleRateHz <= 0 || frames < 0 || channels.isEmpty()) {
            throw new IllegalArgumentException(
                    "No sound: " + channels.size() + " channels, " + frames + " frames at " + sampleRateHz + " Hz.");
        }
    }

    /** The sound of a WAVE file. */
    public static StoredSound of(Path file, WaveInfo info) {
        WaveFormat format = info.format();
        List<StoredChannel> channels = new ArrayList<>();
        for (int channel = 0; channel < format.channels(); channel++) {
            long first =
                    info.data().offsetBytes() + (long) channel * format.sample().containerBytes();
            channels.add(new StoredChannel(file, first, format.frameSizeBytes(), format.sample(), false));
        }
        return new StoredSound(format.sampleRateHz(), info.frames(), channels);
    }

    /**
     * Opens it for reading; each thread that reads opens its own.
     *
     * <p>Understands integers of 1 to 8 bytes and floating point samples of 4 and 8, in either byte order, at any
     * stride. Integers are handed over with full scale of their container at ±1.
     *
     * @throws IOException if a file cannot be opened
     */
    public SoundSource open() throws IOException {
        return StoredSoundSource.open(this);
    }
}
