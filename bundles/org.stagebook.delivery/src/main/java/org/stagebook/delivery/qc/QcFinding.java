package org.stagebook.delivery.qc;

import java.util.List;
import java.util.OptionalDouble;
import org.stagebook.metering.weighting.FrameRange;

/**
 * One thing that was found, with its place and its measure, so that a rule can decide what it means.
 *
 * @param kind what it is
 * @param file the name of the file
 * @param channels the labels of the speakers, or numbers counted from 1 where nobody knows the speakers; empty for the file
 * @param range where, in frames of the file; the whole file where it concerns all of it
 * @param measure how much
 * @param sentence for people
 */
public record QcFinding(
        QcKind kind, String file, List<String> channels, FrameRange range, Measure measure, String sentence) {

    /**
     * A figure.
     *
     * @param value in the unit
     * @param unit {@code "dBFS"}, {@code "s"}, {@code "frames"}, {@code "dB"}; empty for a mere number
     * @param peakDbfs the greatest sample beside an RMS value, where either may be too much
     */
    public record Measure(double value, String unit, OptionalDouble peakDbfs) {
        /** One that is a figure by itself. */
        public Measure(double value, String unit) {
            this(value, unit, OptionalDouble.empty());
        }
    }

    /** Copies the list. */
    public QcFinding {
        channels = List.copyOf(channels);
    }
}
