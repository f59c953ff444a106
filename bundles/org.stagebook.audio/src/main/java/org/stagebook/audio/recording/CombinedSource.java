package org.stagebook.audio.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.source.SoundSource;

/** Mono recordings heard as one programme, for files whose samples cannot be fetched from where they lie. */
final class CombinedSource implements SoundSource {

    private final List<SoundSource> sources;
    private final double[][][] views;
    private final int sampleRateHz;
    private final long frames;

    static CombinedSource open(List<SoundOpener> openers, RecordingFormat format) throws IOException {
        List<SoundSource> sources = new ArrayList<>();
        try {
            for (SoundOpener opener : openers) {
                sources.add(opener.open());
            }
            return new CombinedSource(sources, format);
        } catch (IOException e) {
            close(sources, e);
            throw e;
        }
    }

    private CombinedSource(List<SoundSource> sources, RecordingFormat format) {
        this.sources = List.copyOf(sources);
        this.views = new double[sources.size()][1][];
        this.sampleRateHz = format.sampleRateHz();
        this.frames = format.frames();
    }

    @Override
    public int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public int channels() {
        return views.length;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(long startFrame, double[][] planar) throws IOException {
        if (planar.length != views.length || startFrame < 0 || startFrame > frames) {
            throw new IllegalArgumentException("Frame " + startFrame + " of " + planar.length
                    + " channels is outside a recording of " + frames + " frames and " + views.length + " channels.");
        }
        int wanted = (int) Math.min(planar[0].length, frames - startFrame);
        for (int channel = 0; channel < views.length; channel++) {
            views[channel][0] = planar[channel];
            sources.get(channel).read(startFrame, views[channel]);
        }
        return wanted;
    }

    @Override
    public void close() throws IOException {
        IOException failure = new IOException("The files of the programme could not be closed.");
        close(sources, failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void close(List<SoundSource> sources, IOException failure) {
        for (SoundSource source : sources) {
            try {
                source.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
