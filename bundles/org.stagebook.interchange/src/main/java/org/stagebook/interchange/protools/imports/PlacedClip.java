package org.stagebook.interchange.protools.imports;

import org.stagebook.edit.change.NewClip;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.timebase.TimeRange;

/**
 * A clip that has its place in the production.
 *
 * @param frames on frames, at least one
 * @param isNew false if it was imported before
 * @param inOneFrame whether it begins and ends in one frame
 */
record PlacedClip(TrackEvent event, NewClip clip, TimeRange frames, boolean isNew, boolean inOneFrame) {}
