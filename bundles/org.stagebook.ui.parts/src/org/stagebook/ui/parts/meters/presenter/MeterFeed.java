package org.stagebook.ui.parts.meters.presenter;

import java.util.Optional;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.timebase.Position;

/**
 * Where the meters of the window get what they show, and whom they tell what is pressed; a workbench service,
 * {@code site.getService(MeterFeed.class)}. Every call returns at once.
 */
public interface MeterFeed {

    /** Another number whenever {@link #latest()} would answer another snapshot; the same while nothing is played. */
    long serial();

    /** What was heard last; absent before anything was played. */
    Optional<MeterSnapshot> latest();

    /** What has to be said of what is measured, in whole sentences; empty for nothing. */
    default String remark() {
        return "";
    }

    /** Sets instrument, hold and limit. */
    void configure(MeterSettings settings);

    /** Begins programme loudness, range and maxima anew. */
    void resetLoudness();

    /** Forgets lines, greatest peaks and overs. */
    void resetPeaks();

    /** Has programme loudness and range pause, or go on. */
    void setRunning(boolean wanted);

    /** Where in the film a frame of the programme heard is; absent when that is not known. */
    Optional<Position> positionOf(long frame);

    /** Moves playhead and playback to a frame of the programme heard. */
    void moveTo(long frame);
}
