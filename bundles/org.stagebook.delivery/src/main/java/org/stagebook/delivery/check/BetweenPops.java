package org.stagebook.delivery.check;

import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What of a file is its programme where nobody said where the action lies: everything between the pops of its leaders. A burst of
 * 1 kHz is such a pop only where nothing else is heard from it to its end of the file, and for a second on its other side; else it is part
 * of the programme.
 */
final class BetweenPops {

    private static final double SILENT_BELOW_DBFS = -60;

    /** How far pops are found beside their true ends, and how far apart in their channels. */
    private static final double SLACK_SECONDS = 0.05;

    private final TickSeries series;
    private final int rate;
    private final Optional<FrameRange> head;
    private final Optional<FrameRange> tail;

    BetweenPops(FileReading file) {
        this.series = file.series();
        this.rate = file.file().recording().format().sampleRateHz();
        long middle = series.frames() / 2;
        this.head = together(file.pops().head())
                .filter(pop -> pop.endFrame() <= middle)
                .filter(pop -> isSilent(0, pop.startFrame()) && isSilent(pop.endFrame(), pop.endFrame() + rate));
        this.tail = together(file.pops().tail())
                .filter(pop -> pop.startFrame() >= middle)
                .filter(pop -> isSilent(pop.startFrame() - rate, pop.startFrame())
                        && isSilent(pop.endFrame(), series.frames()));
    }

    /** Whether there is a pop at either end. */
    boolean isAny() {
        return head.isPresent() || tail.isPresent();
    }

    /** From behind the first to before the second; the whole file without any. */
    FrameRange range() {
        return new FrameRange(
                head.map(FrameRange::endFrame).orElse(0L),
                tail.map(FrameRange::startFrame).orElse(series.frames()));
    }

    /** The same pop in all channels that have it, with what may belong to it. */
    private Optional<FrameRange> together(List<Pop> pops) {
        if (pops.isEmpty()) {
            return Optional.empty();
        }
        long slack = Math.round(SLACK_SECONDS * rate);
        long first =
                pops.stream().mapToLong(pop -> pop.range().startFrame()).min().orElseThrow();
        long last =
                pops.stream().mapToLong(pop -> pop.range().startFrame()).max().orElseThrow();
        long end = pops.stream().mapToLong(pop -> pop.range().endFrame()).max().orElseThrow();
        return last - first <= slack
                ? Optional.of(new FrameRange(Math.max(0, first - slack), Math.min(series.frames(), end + slack)))
                : Optional.empty();
    }

    private boolean isSilent(long from, long to) {
        FrameRange range = new FrameRange(Math.max(0, from), Math.max(0, Math.min(series.frames(), to)));
        return series.sounding(SILENT_BELOW_DBFS, range).isEmpty();
    }
}
