package org.stagebook.interchange.protools;

import java.util.OptionalLong;

/**
 * A memory location.
 *
 * @param number in order of creation, not of time
 * @param location in the time format of the export
 * @param referenceSamples samples since the session start when the marker is absolute; empty when it is tied to bars and
 *     beats
 * @param label name and comments
 * @param place the ruler or track it stands on
 * @param line where the export lists it
 */
public record SessionMarker(
        int number, SessionTime location, OptionalLong referenceSamples, Label label, Place place, int line) {

    /** Name and comments; both may hold line breaks and tabs. */
    public record Label(String name, String comments) {}

    /**
     * Where the marker stands, known from Pro Tools 2023.12 on.
     *
     * @param name of the ruler or track; empty in older exports
     * @param onTrack whether it stands on a track rather than on a ruler
     */
    public record Place(String name, boolean onTrack) {}
}
