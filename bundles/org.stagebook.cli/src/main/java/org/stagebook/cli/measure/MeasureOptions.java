package org.stagebook.cli.measure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.LfeCalibration;

/** Turns the words of the command line into what is measured. */
public final class MeasureOptions {

    private static final Set<Quantity> ALWAYS = EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK, Quantity.SAMPLE_PEAK);

    private MeasureOptions() {}

    /** What is measured of everything, without range or parts. */
    public static MeasurementRequest request(Set<String> also, String revision, boolean series) {
        Set<Quantity> quantities = EnumSet.copyOf(ALWAYS);
        for (String word : also) {
            quantities.addAll(quantities(word));
        }
        MeasurementRequest request = MeasurementRequest.of(quantities).by(revision(revision));
        return series ? request.withSeries() : request;
    }

    private static Set<Quantity> quantities(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "all" -> EnumSet.allOf(Quantity.class);
            case "leqa" -> EnumSet.of(Quantity.LEQ_A);
            case "leqc" -> EnumSet.of(Quantity.LEQ_C);
            case "leqm" -> EnumSet.of(Quantity.LEQ_M);
            case "ppm" -> EnumSet.of(Quantity.PPM_I, Quantity.PPM_IIA, Quantity.PPM_IIB);
            case "vu" -> EnumSet.of(Quantity.VU);
            case "k" -> EnumSet.of(Quantity.K_SYSTEM);
            case "psr" -> EnumSet.of(Quantity.PEAK_TO_SHORT_TERM);
            case "correlation" -> EnumSet.of(Quantity.CORRELATION);
            case "dc" -> EnumSet.of(Quantity.SAMPLE_STATISTICS);
            case "clipping" -> EnumSet.of(Quantity.CLIPPING);
            case "spectrum" -> EnumSet.of(Quantity.SPECTRUM);
            default ->
                throw new CommandRefusedException("\"" + word + "\" cannot be measured. Give leqA, leqC, leqM, ppm, vu,"
                        + " k, psr, correlation, dc, clipping, spectrum or all.");
        };
    }

    /** How true peaks are estimated: 4 times as the standard prints it, or 16 times for the last dB. */
    public static TruePeakMethod truePeak(int factor) {
        return switch (factor) {
            case 4 -> TruePeakMethod.ANNEX_2;
            case 16 -> TruePeakMethod.OVERSAMPLED_16;
            default ->
                throw new CommandRefusedException("--true-peak is 4 (BS.1770-5 Annex 2) or 16, not " + factor + ".");
        };
    }

    /** How the LFE counts in equivalent levels. */
    public static LfeCalibration lfe(int gainDb) {
        return switch (gainDb) {
            case 0 -> LfeCalibration.NO_GAIN;
            case 10 -> LfeCalibration.IN_BAND_GAIN_10_DB;
            default -> throw new CommandRefusedException("--lfe is 10 (ISO 21727) or 0, not " + gainDb + ".");
        };
    }

    private static LoudnessRevision revision(String text) {
        for (LoudnessRevision revision : LoudnessRevision.values()) {
            String number = revision.label().substring(revision.label().length() - 1);
            if (text.equals(number) || text.equalsIgnoreCase(revision.label())) {
                return revision;
            }
        }
        throw new CommandRefusedException(
                "\"" + text + "\" is not a revision of ITU-R BS.1770. Give 1 to 5, or BS.1770-1 to BS.1770-5.");
    }
}
