package org.stagebook.audio.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.SoundSource;

/** Mono recordings heard as one programme, for files whose samples cannot be fetched from where they lie. */
final class CombinedSource implements SoundSource {

    private final OpenFiles files;
    private final List<SoundSource> sources;
    private final double[][][] views;
    private final int sampleRateHz;
    private final long frames;

    static CombinedSource open(List<SoundOpener> openers, RecordingFormat format) throws IOException {
        OpenFiles files = new OpenFiles();
        try {
            List<SoundSource> sources = new ArrayList<>();
            for (SoundOpener opener : openers) {
                sources.add(files.add(opener.open()));
            }
            return new CombinedSource(files, sources, format);
        } catch (IOException e) {
            files.closeAfter(e);
            throw e;
        }
    }

    private CombinedSource(OpenFiles files, List<SoundSource> sources, RecordingFormat format) {
        this.files = files;
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
        files.close();
    }
}
