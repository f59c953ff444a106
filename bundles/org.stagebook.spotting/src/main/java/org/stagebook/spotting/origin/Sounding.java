package org.stagebook.spotting.origin;

import org.stagebook.model.Identified;
import org.stagebook.timebase.TimeRange;

/**
 * Something that is heard at a place of the picture.
 *
 * @param object the clip, or the cue that no clip carries out yet
 * @param name of the clip or the cue
 * @param track the clip lies on; empty for a cue
 * @param file the clip plays; empty for a cue, and where the session does not say
 * @param role what it is for: the code of the category, by the cue, the track or its name; empty if nothing says it
 * @param range from where to where it is heard
 * @param silent whether it is in the session but muted or inactive
 * @param origin where it comes from
 */
public record Sounding(
        Identified object,
        String name,
        String track,
        String file,
        String role,
        TimeRange range,
        boolean silent,
        OriginFinding origin) {}
