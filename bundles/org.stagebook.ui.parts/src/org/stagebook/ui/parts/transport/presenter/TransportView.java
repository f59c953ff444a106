package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;

/**
 * What a transport bar shows.
 *
 * @param timecode of the playhead, empty before there is one
 * @param place the reel, feet and frames
 * @param isRolling whether it plays
 * @param speed as it is read, empty for normal
 * @param sources names of what can be heard, in the order of their keys; none while they are hidden
 * @param heard which one, −1 for none, and while that is hidden
 * @param isBlind whether names are hidden
 * @param gaps what was not heard as it should
 * @param message what has to be said, empty for nothing
 */
public record TransportView(
        String timecode,
        String place,
        boolean isRolling,
        String speed,
        List<String> sources,
        int heard,
        boolean isBlind,
        Gaps gaps,
        String message) {

    private static final int LETTERS = 3;

    /** A window without a production. */
    public static final TransportView EMPTY = new TransportView("", "", false, "", List.of(), -1, false, Gaps.NONE, "");

    /** Copies the list. */
    public TransportView {
        sources = List.copyOf(sources);
    }

    /** What is written on a source's key: D, E and F do other things, so the fourth is 4. */
    public static String key(int source) {
        return source < LETTERS ? String.valueOf((char) ('A' + source)) : String.valueOf(source + 1);
    }

    /** What is heard. */
    public Optional<String> heardName() {
        return heard >= 0 && heard < sources.size() ? Optional.of(sources.get(heard)) : Optional.empty();
    }
}
