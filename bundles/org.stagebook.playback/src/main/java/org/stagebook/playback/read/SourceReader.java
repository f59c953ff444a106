package org.stagebook.playback.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;

/**
 * The sound of one source at the plan's rate. A recording that cannot be read is silent from then on and named once; what else
 * there is plays on.
 */
final class SourceReader implements FrameReader, Closeable {

    private final int channels;
    private final List<ClipReader> clips = new ArrayList<>();
    private final ReadFailures failures;
    private final String name;

    SourceReader(MonitorSource source, int planRateHz, ReadFailures failures) {
        this.channels = source.channels().count();
        this.name = source.name();
        this.failures = failures;
        for (PlannedClip clip : source.clips()) {
            try {
                clips.add(ClipReader.open(clip, planRateHz));
            } catch (IOException e) {
                failures.failed(name, e);
            }
        }
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public void read(long startFrame, double[][] target, int count) {
        for (double[] channel : target) {
            Arrays.fill(channel, 0, count, 0);
        }
        for (ClipReader clip : List.copyOf(clips)) {
            try {
                clip.addTo(startFrame, target, count);
            } catch (IOException e) {
                clips.remove(clip);
                failures.failed(name, e);
                closeQuietly(clip);
            }
        }
    }

    private void closeQuietly(ClipReader clip) {
        try {
            clip.close();
        } catch (IOException e) {
            failures.failed(name, e);
        }
    }

    @Override
    public void close() {
        clips.forEach(this::closeQuietly);
        clips.clear();
    }
}
