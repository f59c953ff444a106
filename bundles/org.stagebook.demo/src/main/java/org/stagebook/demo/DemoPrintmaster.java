package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.audio.wave.WaveWriter;

/**
 * The stems of a reel summed. Leader and pops are those of the first stem alone, for five pops at once would be 14 dB too loud.
 *
 * @param stems of equal length and channel order
 * @param firstActionFrame where summing begins, in samples from the start of the files
 * @param endActionFrame where it ends
 */
record DemoPrintmaster(List<Path> stems, long firstActionFrame, long endActionFrame) {

    private static final int BLOCK_FRAMES = 48_000;

    void writeTo(WaveWriter writer) throws IOException {
        List<SoundSource> sources = new ArrayList<>();
        try {
            for (Path stem : stems) {
                sources.add(
                        new RecordingReader().read(stem, UserHint.NONE).sound().open());
            }
            long frames = sources.getFirst().frames();
            for (long start = 0; start < frames; start += BLOCK_FRAMES) {
                writer.write(block(sources, start, (int) Math.min(BLOCK_FRAMES, frames - start)));
            }
        } finally {
            for (SoundSource source : sources) {
                source.close();
            }
        }
    }

    private double[] block(List<SoundSource> sources, long start, int length) throws IOException {
        int channels = sources.getFirst().channels();
        double[] sum = new double[length * channels];
        double[][] read = new double[channels][length];
        for (int stem = 0; stem < sources.size(); stem++) {
            sources.get(stem).read(start, read);
            for (int frame = 0; frame < length; frame++) {
                long place = start + frame;
                if (stem == 0 || (place >= firstActionFrame && place < endActionFrame)) {
                    for (int channel = 0; channel < channels; channel++) {
                        sum[frame * channels + channel] += read[channel][frame];
                    }
                }
            }
        }
        return sum;
    }
}
