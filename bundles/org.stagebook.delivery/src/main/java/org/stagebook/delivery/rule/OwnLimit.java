package org.stagebook.delivery.rule;

import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.spec.Requirement;

/**
 * From where on a finding counts for one requirement. The pass serves several specifications at once and finds by the tightest of their
 * limits; each requirement is judged by its own, or by the usual one.
 *
 * @param requirement which
 */
record OwnLimit(Requirement requirement) {

    /** Stated and measured loudness are rounded to a hundredth both. */
    private static final double ROUNDING = 0.005_000_001;

    private static final double EQUAL = 1e-9;
    private static final QcSettings USUAL = QcSettings.USUAL;

    /** Whether a finding is beyond it; what has no figure always is. */
    boolean isBroken(QcFinding finding) {
        Measure measure = finding.measure();
        return switch (finding.kind()) {
            case SILENCE -> measure.value() > most(USUAL.silence().longestSeconds());
            case CLIPPING -> measure.value() > most(USUAL.faults().clippedSamples() - 1.0);
            case DC_OFFSET -> measure.value() >= most(USUAL.faults().offsetDbfs()) - EQUAL;
            case BEXT_LOUDNESS ->
                Math.abs(measure.value()) > most(USUAL.loudness().tolerance()) + ROUNDING;
            case STEM_SUM -> remains(measure, most(USUAL.sum().residualRmsDbfs()));
            case POLARITY, SWAPPED_CHANNELS ->
                isNoRemainder(measure) || remains(measure, USUAL.sum().residualRmsDbfs());
            default -> true;
        };
    }

    private double most(double usual) {
        return requirement.limits().most().orElse(usual);
    }

    /** Pairs of channels are held against each other without stems. */
    private static boolean isNoRemainder(Measure measure) {
        return measure.peakDbfs().isEmpty();
    }

    private static boolean remains(Measure measure, double mostRmsDbfs) {
        return measure.value() > mostRmsDbfs
                || measure.peakDbfs().orElse(Double.NEGATIVE_INFINITY)
                        > USUAL.sum().residualPeakDbfs();
    }
}
