package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.Optional;

/** Whether everything in a region is later or earlier, up to half a second. */
final class ShiftCheck {

    private static final int EXCERPT_FRAMES = 1 << 14;
    private static final int REACH_FRAMES = 24_500;
    private static final int LEAST_FRAMES = 1024;
    private static final double ALIKE = 0.9;
    private static final double UNEXPLAINED = 0.05;

    /** Filters delay by some samples as well, but a delay of some samples leaves nothing when it is undone. */
    private static final double UNEXPLAINED_BY_SHORT = 0.005;

    private static final int SHORT_PER_SECOND = 200;

    private final RegionSound sound;
    private final double faint;

    /**
     * A delay.
     *
     * @param frames later in the second
     * @param gain factor of the first
     */
    record Shift(long frames, double gain) {}

    ShiftCheck(RegionSound sound, Audibility audibility) {
        this.sound = sound;
        this.faint = audibility.faint();
    }

    Optional<Shift> explain() throws IOException {
        if (sound.frames() < LEAST_FRAMES) {
            return Optional.empty();
        }
        int tries = sound.frames() > 4L * EXCERPT_FRAMES ? 3 : 1;
        for (int i = 1; i <= tries; i++) {
            Optional<Shift> shift = around(sound.startFrame() + sound.frames() * i / (tries + 1));
            if (shift.isPresent() && explains(shift.get())) {
                return shift;
            }
        }
        return Optional.empty();
    }

    private Optional<Shift> around(long middle) throws IOException {
        int frames = (int) Math.min(EXCERPT_FRAMES, sound.frames());
        long start = middle - frames / 2;
        double[][] excerpt = sound.second(start, frames);
        double[][] surroundings = sound.first(start - REACH_FRAMES, frames + 2 * REACH_FRAMES);
        Correlator.Fit fit = new Correlator(frames, frames + 2 * REACH_FRAMES).best(excerpt, surroundings);
        long shift = (long) REACH_FRAMES - fit.offset();
        boolean like = fit.coefficient() >= ALIKE && shift != 0;
        return like ? Optional.of(new Shift(shift, fit.gain())) : Optional.empty();
    }

    private boolean explains(Shift shift) throws IOException {
        double left = 0;
        double difference = 0;
        double samples = 0;
        for (int piece = 0; piece < sound.pieces(); piece++) {
            RegionSound.Piece still = sound.piece(piece);
            double[][] moved = sound.first(sound.pieceStart(piece) - shift.frames, sound.pieceFrames());
            for (int channel = 0; channel < moved.length; channel++) {
                difference += energyApart(still.first()[channel], still.second()[channel], 1);
                left += energyApart(moved[channel], still.second()[channel], shift.gain);
                samples += moved[channel].length;
            }
        }
        boolean isShort = Math.abs(shift.frames) < sound.pair().rateHz() / SHORT_PER_SECOND;
        return left <= (isShort ? UNEXPLAINED_BY_SHORT : UNEXPLAINED) * difference + 2 * faint * samples;
    }

    private static double energyApart(double[] one, double[] other, double gain) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double apart = other[i] - gain * one[i];
            sum += apart * apart;
        }
        return sum;
    }
}
