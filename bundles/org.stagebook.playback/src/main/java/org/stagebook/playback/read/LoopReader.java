package org.stagebook.playback.read;

import java.io.IOException;
import org.stagebook.playback.plan.LoopRange;

/** A time line unrolled: frames go on counting while the loop turns, its ends faded into each other. */
final class LoopReader implements FrameReader {

    private final FrameReader line;
    private final LoopRange loop;
    private final boolean backward;
    private double[][] ahead;
    private double[][] piece;

    LoopReader(FrameReader line, LoopRange loop, boolean backward) {
        this.line = line;
        this.loop = loop;
        this.backward = backward;
        this.ahead = new double[line.channels()][0];
        this.piece = new double[line.channels()][0];
    }

    @Override
    public int channels() {
        return line.channels();
    }

    @Override
    public void read(long startFrame, double[][] target, int count) throws IOException {
        if (piece.length > 0 && piece[0].length < count) {
            piece = new double[channels()][count];
            ahead = new double[channels()][count];
        }
        int done = 0;
        while (done < count) {
            long frame = lineFrame(startFrame + done);
            int length = (int) Math.min(count - done, uniform(frame));
            line.read(frame, piece, length);
            mix(frame, length);
            for (int channel = 0; channel < piece.length; channel++) {
                System.arraycopy(piece[channel], 0, target[channel], done, length);
            }
            done += length;
        }
    }

    /** Where an unrolled frame lies on the line. */
    private long lineFrame(long unrolled) {
        boolean straight = backward ? unrolled >= loop.startFrame() : unrolled < loop.endFrame();
        return straight ? unrolled : loop.startFrame() + Math.floorMod(unrolled - loop.startFrame(), loop.frames());
    }

    /** How many frames from one on are treated alike: before the crossfade, in it, behind the loop. */
    private long uniform(long frame) {
        long fadeStart = loop.endFrame() - loop.crossfade().frames();
        if (frame < fadeStart) {
            return fadeStart - frame;
        }
        return frame < loop.endFrame() ? loop.endFrame() - frame : Long.MAX_VALUE;
    }

    private void mix(long frame, int length) throws IOException {
        long fadeStart = loop.endFrame() - loop.crossfade().frames();
        if (frame < fadeStart || frame >= loop.endFrame()) {
            return;
        }
        line.read(frame - loop.frames(), ahead, length);
        for (int i = 0; i < length; i++) {
            double in = loop.crossfade().gainIn(frame + i - fadeStart);
            double out = loop.crossfade().gainOut(frame + i - fadeStart);
            for (int channel = 0; channel < piece.length; channel++) {
                piece[channel][i] = out * piece[channel][i] + in * ahead[channel][i];
            }
        }
    }
}
