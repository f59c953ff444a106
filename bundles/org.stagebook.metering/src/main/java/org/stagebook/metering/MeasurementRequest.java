package org.stagebook.metering;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.LfeCalibration;

/**
 * What is to be measured of a programme.
 *
 * @param quantities only these are computed
 * @param method by which definitions
 * @param scope of which stretches
 */
public record MeasurementRequest(Set<Quantity> quantities, Method method, Scope scope) {

    /** Loudness, true peak and sample peak of everything: what every delivery asks for. */
    public static final MeasurementRequest DELIVERY =
            of(EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK, Quantity.SAMPLE_PEAK));

    /** Copies the collection. */
    public MeasurementRequest {
        quantities = Set.copyOf(quantities);
    }

    /**
     * By which definitions.
     *
     * @param revision of integrated loudness
     * @param lfe how equivalent levels count low frequency effects
     * @param truePeak how true peaks are estimated; those along time always by Annex 2
     */
    public record Method(LoudnessRevision revision, LfeCalibration lfe, TruePeakMethod truePeak) {
        /** The latest revision, the LFE as cinemas play it, true peak as deliveries ask for it. */
        public static final Method USUAL =
                new Method(LoudnessRevision.BS_1770_5, LfeCalibration.IN_BAND_GAIN_10_DB, TruePeakMethod.ANNEX_2);
    }

    /**
     * Of which stretches.
     *
     * @param range what is measured, first to last frame of action for instance; absent for everything. Filters hear what
     *     precedes it, as those of a running meter do; needles rest when it begins
     * @param parts measured besides, in the same pass: cues, scenes, reels; they may overlap. Of each there is every quantity
     *     asked for. Their bounds are rounded to 10 ms, counted from the start of the range
     * @param firstToLastSound whether equivalent levels are wanted from the first sound to the last as well, between which
     *     ISO 21727 measures
     * @param series whether values along time are wanted
     */
    public record Scope(Optional<FrameRange> range, List<FrameRange> parts, boolean firstToLastSound, boolean series) {
        /** Everything as one. */
        public static final Scope WHOLE = new Scope(Optional.empty(), List.of(), false, false);

        /** Copies the list. */
        public Scope {
            parts = List.copyOf(parts);
        }
    }

    /** These quantities of everything, by the latest revision. */
    public static MeasurementRequest of(Set<Quantity> quantities) {
        return new MeasurementRequest(quantities, Method.USUAL, Scope.WHOLE);
    }

    /** The same by another revision. */
    public MeasurementRequest by(LoudnessRevision other) {
        return with(new Method(other, lfe(), truePeak()));
    }

    /** The same with another gain of the LFE in equivalent levels. */
    public MeasurementRequest with(LfeCalibration other) {
        return with(new Method(revision(), other, truePeak()));
    }

    /** The same with true peaks estimated in another way. */
    public MeasurementRequest with(TruePeakMethod other) {
        return with(new Method(revision(), lfe(), other));
    }

    /** The same of a part of the programme only. */
    public MeasurementRequest within(FrameRange only) {
        return over(new Scope(Optional.of(only), scope.parts, scope.firstToLastSound, scope.series));
    }

    /** The same, and of these parts besides. */
    public MeasurementRequest andOf(List<FrameRange> wanted) {
        return over(new Scope(scope.range, wanted, scope.firstToLastSound, scope.series));
    }

    /** The same, with equivalent levels from the first sound to the last as well. */
    public MeasurementRequest andFirstToLastSound() {
        return over(new Scope(scope.range, scope.parts, true, scope.series));
    }

    /** The same, with values along time. */
    public MeasurementRequest withSeries() {
        return over(new Scope(scope.range, scope.parts, scope.firstToLastSound, true));
    }

    /** Loudness alone, of the range as one. */
    MeasurementRequest onlyLoudness() {
        return new MeasurementRequest(
                Set.of(Quantity.LOUDNESS), method, new Scope(scope.range, List.of(), false, false));
    }

    private MeasurementRequest with(Method other) {
        return new MeasurementRequest(quantities, other, scope);
    }

    private MeasurementRequest over(Scope other) {
        return new MeasurementRequest(quantities, method, other);
    }

    public LoudnessRevision revision() {
        return method.revision;
    }

    public LfeCalibration lfe() {
        return method.lfe;
    }

    public TruePeakMethod truePeak() {
        return method.truePeak;
    }

    public Optional<FrameRange> range() {
        return scope.range;
    }

    public List<FrameRange> parts() {
        return scope.parts;
    }

    public boolean series() {
        return scope.series;
    }

    boolean wants(Quantity quantity) {
        return quantities.contains(quantity);
    }
}
