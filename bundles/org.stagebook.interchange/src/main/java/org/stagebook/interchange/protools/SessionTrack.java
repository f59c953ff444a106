package org.stagebook.interchange.protools;

import java.util.List;
import java.util.Set;

/**
 * A track of the track listing.
 *
 * @param name without the channel format in brackets
 * @param layout the channel format, {@code "Stereo"} or {@code "5.1"}; {@code "Mono"} where none is printed
 * @param comments may hold line breaks
 * @param userDelaySamples positive is later
 * @param states empty for a track that plays normally
 * @param plugIns in insert order, as printed
 * @param events in the order of the file, one for all channels
 * @param line where the track begins
 */
public record SessionTrack(
        String name,
        String layout,
        String comments,
        long userDelaySamples,
        Set<TrackState> states,
        List<String> plugIns,
        List<TrackEvent> events,
        int line) {

    public SessionTrack {
        states = Set.copyOf(states);
        plugIns = List.copyOf(plugIns);
        events = List.copyOf(events);
    }
}
