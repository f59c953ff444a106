package org.stagebook.ui.graph.timeline.scale;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** Where a ruler of samples has its lines: on 1, 2 and 5 times powers of ten, counted from the reel's start. */
public final class SampleTicks {

    private static final int[] MANTISSAS = {1, 2, 5};

    private final SampleRate rate;
    private final Position zero;
    private final TickSpacing spacing;

    public SampleTicks(SampleRate rate, Position zero, TickSpacing spacing) {
        this.rate = rate;
        this.zero = zero;
        this.spacing = spacing;
    }

    /** The lines inside a range, in order. */
    public List<Tick> within(TimeRange range, long flicksPerPixel) {
        long major = step(spacing.majorPixels() * flicksPerPixel);
        long minor = step(spacing.minorPixels() * flicksPerPixel);
        long by = major % minor == 0 ? minor : major;
        List<Tick> ticks = new ArrayList<>();
        long sample = Math.floorDiv(sampleAt(range.start()), by) * by;
        for (Position at = at(sample); at.isBefore(range.end()); sample += by, at = at(sample)) {
            if (range.contains(at)) {
                ticks.add(new Tick(at, sample % major == 0 ? label(sample) : ""));
            }
        }
        return ticks;
    }

    private long sampleAt(Position position) {
        return rate.sampleAt(position, Rounding.FLOOR) - rate.sampleAt(zero, Rounding.NEAREST);
    }

    private Position at(long sample) {
        return rate.positionOfSample(sample + rate.sampleAt(zero, Rounding.NEAREST));
    }

    /** The smallest round number of samples that lasts at least so long. */
    private long step(long flicks) {
        for (long power = 1; ; power *= 10) {
            for (int mantissa : MANTISSAS) {
                if (mantissa * power * rate.flicksPerSample() >= flicks) {
                    return mantissa * power;
                }
            }
        }
    }

    private static String label(long sample) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(sample)));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, '\u2009');
        }
        return sample < 0 ? "\u2212" + digits : digits.toString();
    }
}
