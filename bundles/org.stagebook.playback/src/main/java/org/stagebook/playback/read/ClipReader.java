package org.stagebook.playback.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.playback.plan.PlannedClip;

/** One clip on the time line: its recording at the plan's rate, within its place, with its fades. */
final class ClipReader implements Closeable {

    private final PlannedClip clip;
    private final SoundSource sound;
    private final FrameReader frames;
    private final double gain;
    private double[][] piece;

    private ClipReader(PlannedClip clip, SoundSource sound, int planRateHz) {
        this.clip = clip;
        this.sound = sound;
        FrameReader blocks = new SoundBlocks(sound);
        this.frames = sound.sampleRateHz() == planRateHz
                ? blocks
                : ConvertedReader.ofRate(blocks, sound.sampleRateHz(), planRateHz);
        this.gain = Math.pow(10, clip.gain().gainDb() / 20);
        this.piece = new double[sound.channels()][0];
    }

    static ClipReader open(PlannedClip clip, int planRateHz) throws IOException {
        return new ClipReader(clip, clip.sound().open(), planRateHz);
    }

    /** Adds what sounds of it from a frame of the time line on. */
    void addTo(long startFrame, double[][] target, int count) throws IOException {
        PlannedClip.Place place = clip.place();
        long from = Math.max(startFrame, place.startFrame());
        long to = Math.min(startFrame + count, place.endFrame());
        if (from >= to) {
            return;
        }
        int length = (int) (to - from);
        makeRoom(length);
        frames.read(place.soundStartFrame() + from - place.startFrame(), piece, length);
        shape(from - place.startFrame(), length);
        for (int channel = 0; channel < Math.min(piece.length, clip.routing().size()); channel++) {
            int goal = clip.routing().get(channel);
            if (goal != PlannedClip.NOWHERE) {
                add(piece[channel], target[goal], (int) (from - startFrame), length);
            }
        }
    }

    private void makeRoom(int length) {
        if (piece.length > 0 && piece[0].length < length) {
            Arrays.setAll(piece, channel -> new double[length]);
        }
    }

    private void shape(long clipFrame, int length) {
        PlannedClip.Level level = clip.gain();
        long frames = clip.place().frames();
        long fadeOutFrom = frames - level.fadeOut().frames();
        boolean plain = gain == 1 && clipFrame >= level.fadeIn().frames() && clipFrame + length <= fadeOutFrom;
        for (int i = 0; !plain && i < length; i++) {
            long frame = clipFrame + i;
            double factor = gain * level.fadeIn().gainIn(frame);
            if (frame >= fadeOutFrom) {
                factor *= level.fadeOut().gainOut(frame - fadeOutFrom);
            }
            for (double[] channel : piece) {
                channel[i] *= factor;
            }
        }
    }

    private static void add(double[] from, double[] to, int offset, int count) {
        for (int i = 0; i < count; i++) {
            to[offset + i] += from[i];
        }
    }

    @Override
    public void close() throws IOException {
        sound.close();
    }
}
