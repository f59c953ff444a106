package org.stagebook.metering.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The equivalent continuous level of a stretch of sound, without any gate: ISO 21727:2016 for Leq(m), IEC 61672-1 for
 * Leq(A) and Leq(C) with the same calibration.
 *
 * @param curve what the frequencies were weighted by
 * @param range what was measured, counted from the first frame fed; in a measurement, in the recording
 * @param levelDb of the sum of the channels' powers; absent for digital silence and for no sound
 * @param channelLevelsDb of each channel by itself, calibrated; absent for silent ones
 * @param calibration how loud each channel was taken to play
 */
public record EquivalentLevel(
        WeightingCurve curve,
        FrameRange range,
        OptionalDouble levelDb,
        List<OptionalDouble> channelLevelsDb,
        ChannelCalibration calibration) {

    /** Copies the list. */
    public EquivalentLevel {
        channelLevelsDb = List.copyOf(channelLevelsDb);
    }

    /** From each channel's sum of weighted squares over the range. */
    static EquivalentLevel of(
            WeightingCurve curve, FrameRange range, double[] energies, ChannelCalibration calibration) {
        List<OptionalDouble> levels = new ArrayList<>();
        double sum = 0;
        for (int channel = 0; channel < energies.length; channel++) {
            double power = energies[channel] * calibration.powerGain(channel);
            levels.add(level(power, range.frames()));
            sum += power;
        }
        return new EquivalentLevel(curve, range, level(sum, range.frames()), levels, calibration);
    }

    /** The same, so many frames later: counted from so much earlier. */
    public EquivalentLevel later(long frames) {
        FrameRange later = new FrameRange(range.startFrame() + frames, range.endFrame() + frames);
        return new EquivalentLevel(curve, later, levelDb, channelLevelsDb, calibration);
    }

    private static OptionalDouble level(double energy, long frames) {
        return energy > 0 && frames > 0
                ? OptionalDouble.of(10 * Math.log10(energy / frames) + ChannelCalibration.DB_OF_MEAN_SQUARE_1)
                : OptionalDouble.empty();
    }
}
