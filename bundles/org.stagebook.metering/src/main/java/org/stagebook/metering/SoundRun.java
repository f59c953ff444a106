package org.stagebook.metering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.OpenWindows;

/** Reads sound once from front to back for meters that hear all of it, and for others that hear stretches of it. */
final class SoundRun {

    private static final int MOST_FRAMES = 4096;
    private static final int MOST_SAMPLES = 1 << 18;

    private final LaneSound sound;
    private final FrameRange heard;
    private final OpenWindows open;
    private final List<Stretch> stretches;
    private final List<Analyser> always;
    private final double[][] block;

    /** Prepares to read what the plan says. */
    SoundRun(LevelPlan plan, Audience audience) {
        this.sound = plan.sound();
        this.heard = plan.heard();
        this.open = new OpenWindows(audience.windows);
        this.stretches = audience.stretches;
        this.always = audience.always;
        int frames = Math.clamp(MOST_SAMPLES / Math.max(1, sound.channels()), 1, MOST_FRAMES);
        this.block = new double[sound.channels()][frames];
    }

    /** Who hears what. */
    static final class Audience {
        private final List<FrameRange> windows = new ArrayList<>();
        private final List<Stretch> stretches = new ArrayList<>();
        private final List<Analyser> always = new ArrayList<>();

        /** Hears each of the windows, counted from the first frame heard, by one of the stretches. */
        void add(List<FrameRange> heard, List<? extends Stretch> by) {
            windows.addAll(heard.subList(0, by.size()));
            stretches.addAll(by);
        }

        /** Hears everything. */
        void add(Analyser analyser) {
            always.add(analyser);
        }
    }

    /** Hears a window, and is told when it is over. */
    interface Stretch extends Analyser {
        void end();
    }

    /**
     * Reads.
     *
     * @throws IOException if the sound cannot be read
     * @throws CancellationException if the progress asked for it
     */
    void run(MeasureProgress progress) throws IOException {
        try (SoundSource source = sound.opener().open()) {
            long frame = heard.startFrame();
            while (frame < heard.endFrame()) {
                if (progress.isCancelled()) {
                    throw new CancellationException("Measuring was cancelled.");
                }
                int count = (int) Math.min(source.read(frame, block), heard.endFrame() - frame);
                if (count == 0) {
                    break;
                }
                hear(count);
                frame += count;
                progress.measured(count);
            }
        }
        endOpen();
    }

    private void hear(int count) {
        for (Analyser analyser : always) {
            analyser.accept(block, count);
        }
        int left = count;
        while (left > 0) {
            int piece = (int) Math.min(left, open.room());
            hearPiece(piece);
            left -= piece;
            if (left > 0) {
                shift(piece, left);
            }
        }
    }

    private void hearPiece(int count) {
        for (int i = 0; i < open.count(); i++) {
            Stretch stretch = stretches.get(open.window(i));
            stretch.accept(block, count);
            if (open.endsAfter(i, count)) {
                stretch.end();
            }
        }
        open.advance(count);
    }

    /** Meters hear blocks from their beginning. */
    private void shift(int from, int count) {
        for (double[] channel : block) {
            System.arraycopy(channel, from, channel, 0, count);
        }
    }

    /** What the recording ended before. */
    private void endOpen() {
        List<Stretch> ended = new ArrayList<>();
        for (int i = 0; i < open.count(); i++) {
            ended.add(stretches.get(open.window(i)));
        }
        ended.forEach(Stretch::end);
    }
}
