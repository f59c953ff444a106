package org.stagebook.interchange.protools;

import java.util.Optional;

/**
 * The time columns of a row.
 *
 * @param start first instant
 * @param end exclusive
 * @param duration as printed; truncated on its own, so that start plus duration may miss the end by a frame
 * @param timestamp the original or user time stamp of the clip where the export shows it, counted from timecode zero
 */
public record EventTimes(SessionTime start, SessionTime end, SessionTime duration, Optional<SessionTime> timestamp) {}
