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
    private final boolean hasAction;
    private final EquivalentLevelMeter meter;
    private final double[][] samples;

    /** Prepares; as cinemas play it, the LFE 10 dB louder. Where the action is known, leader and pops are left out. */
    public EquivalentLevelWatch(int file, Recording recording, PassContext context) {
        int channels = recording.format().channels();
        ChannelCalibration calibration = recording
                .channels()
                .order()
                .map(order -> ChannelCalibration.of(order, LfeCalibration.IN_BAND_GAIN_10_DB))
                .orElseGet(() -> ChannelCalibration.screen(channels));
        this.file = file;
        this.frames = recording.format().frames();
        this.hasAction = context.reel().action().isPresent();
        this.meter = new EquivalentLevelMeter(
                EquivalentLevelSetup.of(recording.format().sampleRateHz(), calibration)
                        .only(WeightingCurve.M)
                        .over(context.reel().action().stream().toList()));
        this.samples = new double[channels][context.plan().roomFrames()];
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

    /** From the first sound to the last, of the action where that is known. */
    public EquivalentLevel firstToLastSound() {
        return hasAction
                ? meter.firstToLastSoundOfWindows(WeightingCurve.M).getFirst()
                : meter.firstToLastSound(WeightingCurve.M);
    }
}
