package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.List;

/** One channel of one file on its way through a group: its greatest peaks so far, and where it may hold a click. */
final class Lane {

    private final int file;
    private final int channel;
    private final double leastRoughness;
    private final List<RoughPlaces.Place> places = new ArrayList<>();
    private double samplePeak;
    private long samplePeakFrame;
    private double truePeak;
    private long truePeakFrame;

    /**
     * @param leastRoughness below which nothing is a click
     */
    Lane(int file, int channel, double leastRoughness) {
        this.file = file;
        this.channel = channel;
        this.leastRoughness = leastRoughness;
    }

    int file() {
        return file;
    }

    int channel() {
        return channel;
    }

    double leastRoughness() {
        return leastRoughness;
    }

    /** Where clicks may be, in the order found; who looks at them takes them out. */
    List<RoughPlaces.Place> places() {
        return places;
    }

    double samplePeak() {
        return samplePeak;
    }

    void raiseSample(double peak, long frame) {
        samplePeak = peak;
        samplePeakFrame = frame;
        if (peak > truePeak) {
            raiseTrue(peak, frame);
        }
    }

    double truePeak() {
        return truePeak;
    }

    void raiseTrue(double peak, long frame) {
        truePeak = peak;
        truePeakFrame = frame;
    }

    long samplePeakFrame() {
        return samplePeakFrame;
    }

    long truePeakFrame() {
        return truePeakFrame;
    }
}
