package org.stagebook.delivery.check;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.rule.Place;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.weighting.FrameRange;

/** The loudness of one window of a file. */
record ReadLoudness(FileReading file, FrameRange range) implements LoudnessEvidence {

    private Optional<Loudness> by(LoudnessRevision revision) {
        return file.loudness(range, revision);
    }

    @Override
    public boolean isDefined() {
        return order().isPresent();
    }

    @Override
    public OptionalDouble integratedLufs(boolean isGated) {
        return by(isGated ? LoudnessRevision.BS_1770_5 : LoudnessRevision.BS_1770_1)
                .map(Loudness::integratedLufs)
                .orElse(OptionalDouble.empty());
    }

    @Override
    public OptionalDouble rangeLu() {
        return by(LoudnessRevision.BS_1770_5).map(Loudness::rangeLu).orElse(OptionalDouble.empty());
    }

    @Override
    public Optional<Greatest> maxMomentaryLufs() {
        return maximum(Loudness::maxMomentary);
    }

    @Override
    public Optional<Greatest> maxShortTermLufs() {
        return maximum(Loudness::maxShortTerm);
    }

    private Optional<Greatest> maximum(Function<Loudness, Optional<LoudnessMaximum>> which) {
        return by(LoudnessRevision.BS_1770_5)
                .flatMap(which)
                .map(greatest -> new Greatest(greatest.lufs(), Place.at(greatest.endFrame() - 1, "")));
    }

    @Override
    public Optional<Greatest> truePeakDbtp() {
        return file.truePeak(range)
                .map(peak -> new Greatest(peak.decibels(), Place.at(peak.frame(), label(peak.channel()))));
    }

    @Override
    public Optional<Greatest> samplePeakDbfs() {
        double peak = file.series().samplePeakDbfs(range);
        return file.series().samplePeakFrame(range).stream()
                .mapToObj(frame -> new Greatest(peak, Place.at(frame, "")))
                .findFirst();
    }

    private Optional<ChannelOrder> order() {
        return file.file().recording().channels().order();
    }

    private String label(int channel) {
        return order().map(known -> known.speakers().get(channel).label()).orElse("channel " + (channel + 1));
    }
}
