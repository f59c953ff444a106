package org.stagebook.metering.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.compare.ChangedRange.Kind;

/** Makes ranges of the blocks that differ; ranges of a kind that are less than half a second apart are one. */
record ChangeFinder(ResidualSeries series, CompareSettings settings, long joinFrames) {

    List<ChangedRange> ranges() {
        List<ChangedRange> ranges = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            range(i).ifPresent(range -> add(ranges, range));
        }
        return ranges;
    }

    private void add(List<ChangedRange> ranges, ChangedRange range) {
        if (!ranges.isEmpty()) {
            ChangedRange last = ranges.getLast();
            if (last.kind() == range.kind() && range.startFrame() - last.endFrame() < joinFrames) {
                ranges.set(ranges.size() - 1, last.join(range));
                return;
            }
        }
        ranges.add(range);
    }

    private Optional<ChangedRange> range(int index) {
        boolean audible = series.residualDbfs(index) > settings.floorDbfs();
        return audible && series.relativeDb(index) > settings.thresholdDb()
                ? Optional.of(new ChangedRange(
                        kind(index),
                        series.startFrame(index),
                        series.endFrame(index),
                        series.residualDbfs(index),
                        series.relativeDb(index)))
                : Optional.empty();
    }

    private Kind kind(int index) {
        if (series.secondDbfs(index) <= settings.floorDbfs()) {
            return Kind.ONLY_IN_FIRST;
        }
        return series.firstDbfs(index) <= settings.floorDbfs() ? Kind.ONLY_IN_SECOND : Kind.CHANGED;
    }
}
