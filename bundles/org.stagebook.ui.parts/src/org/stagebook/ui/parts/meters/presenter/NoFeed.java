package org.stagebook.ui.parts.meters.presenter;

import java.util.Optional;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.timebase.Position;

/** A window in which nothing can be played. */
public final class NoFeed implements MeterFeed {

    @Override
    public long serial() {
        return 0;
    }

    @Override
    public Optional<MeterSnapshot> latest() {
        return Optional.empty();
    }

    @Override
    public void configure(MeterSettings settings) {
        // nothing is heard
    }

    @Override
    public void resetLoudness() {
        // nothing is counted
    }

    @Override
    public void resetPeaks() {
        // nothing is held
    }

    @Override
    public void setRunning(boolean wanted) {
        // nothing runs
    }

    @Override
    public Optional<Position> positionOf(long frame) {
        return Optional.empty();
    }

    @Override
    public void moveTo(long frame) {
        // nowhere to move to
    }
}
