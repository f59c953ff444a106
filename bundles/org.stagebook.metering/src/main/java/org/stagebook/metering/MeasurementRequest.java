package org.stagebook.metering;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.LfeCalibration;

/**
 * What is to be measured of a programme.
 *
 * @param quantities only these are computed
 * @param revision of integrated loudness
 * @param lfe how equivalent levels count low frequency effects
 * @param range what is measured, first to last frame of action for instance; absent for everything. Filters hear what
 *     precedes it, as those of a running meter do
 * @param parts measured besides, in the same pass: cues, scenes. Their bounds are rounded to 10 ms, counted from the start
 *     of the range
 * @param series whether values along time are wanted
 */
public record MeasurementRequest(
        Set<Quantity> quantities,
        LoudnessRevision revision,
        LfeCalibration lfe,
        Optional<FrameRange> range,
        List<FrameRange> parts,
        boolean series) {

    /** Loudness, true peak and sample peak of everything: what every delivery asks for. */
    public static final MeasurementRequest DELIVERY =
            of(EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK, Quantity.SAMPLE_PEAK));

    /** Copies the collections. */
    public MeasurementRequest {
        quantities = Set.copyOf(quantities);
        parts = List.copyOf(parts);
    }

    /** These quantities of everything, by the latest revision. */
    public static MeasurementRequest of(Set<Quantity> quantities) {
        return new MeasurementRequest(
                quantities,
                LoudnessRevision.BS_1770_5,
                LfeCalibration.IN_BAND_GAIN_10_DB,
                Optional.empty(),
                List.of(),
                false);
    }

    /** The same by another revision. */
    public MeasurementRequest by(LoudnessRevision other) {
        return new MeasurementRequest(quantities, other, lfe, range, parts, series);
    }

    /** The same with another gain of the LFE in equivalent levels. */
    public MeasurementRequest with(LfeCalibration other) {
        return new MeasurementRequest(quantities, revision, other, range, parts, series);
    }

    /** The same of a part of the programme only. */
    public MeasurementRequest within(FrameRange only) {
        return new MeasurementRequest(quantities, revision, lfe, Optional.of(only), parts, series);
    }

    /** The same, and of these parts besides. */
    public MeasurementRequest andOf(List<FrameRange> wanted) {
        return new MeasurementRequest(quantities, revision, lfe, range, wanted, series);
    }

    /** The same, with values along time. */
    public MeasurementRequest withSeries() {
        return new MeasurementRequest(quantities, revision, lfe, range, parts, true);
    }

    boolean wants(Quantity quantity) {
        return quantities.contains(quantity);
    }
}
