package org.stagebook.delivery.qc.sound;

import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.metering.weighting.WeightingCurve;

/** Measures Leq(m) of one file, where it is asked for. */
public final class EquivalentLevelWatch implements SoundWatch {

    private final int file;
    private final long frames;
    private final EquivalentLevelMeter meter;
    private final double[][] samples;

    /** Prepares; as cinemas play it, the LFE 10 dB louder. */
    public EquivalentLevelWatch(int file, Recording recording, BlockPlan plan) {
        int channels = recording.format().channels();
        ChannelCalibration calibration = recording
                .channels()
                .order()
                .map(order -> ChannelCalibration.of(order, LfeCalibration.IN_BAND_GAIN_10_DB))
                .orElseGet(() -> ChannelCalibration.screen(channels));
        this.file = file;
        this.frames = recording.format().frames();
        this.meter = new EquivalentLevelMeter(
                EquivalentLevelSetup.of(recording.format().sampleRateHz(), calibration)
                        .only(WeightingCurve.M));
        this.samples = new double[channels][plan.roomFrames()];
    }

    @Override
    public void accept(SoundBlock block) {
        int count = Math.clamp(frames - block.startFrame(), 0, block.frames());
        for (int channel = 0; channel < samples.length; channel++) {
            System.arraycopy(block.channels(file)[channel], block.history(), samples[channel], 0, count);
        }
        meter.accept(samples, count);
    }

    @Override
    public void relate(SoundBlock block) {
        // One file has nothing to be related to.
    }

    /** Over everything. */
    public EquivalentLevel whole() {
        return meter.whole(WeightingCurve.M);
    }

    /** From the first sound to the last. */
    public EquivalentLevel firstToLastSound() {
        return meter.firstToLastSound(WeightingCurve.M);
    }
}
