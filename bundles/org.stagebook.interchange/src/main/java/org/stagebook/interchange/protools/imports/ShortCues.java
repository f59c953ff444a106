package org.stagebook.interchange.protools.imports;

import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.TrackEvent;

/** Counts the clips that begin and end in one frame, to say once that their cues are longer than they are. */
final class ShortCues {

    private int count;
    private int firstLine = Integer.MAX_VALUE;
    private String firstName = "";

    void note(TrackEvent event) {
        count++;
        if (event.line() < firstLine) {
            firstLine = event.line();
            firstName = event.clipName();
        }
    }

    void report(Warnings warnings) {
        if (count > 0) {
            warnings.add(
                    firstLine,
                    "Clip \"" + firstName
                            + "\" begins and ends in the same frame; a cue is at least a frame, so its cue"
                            + " was made one frame long. Clips like this in the file: " + count + ".");
        }
    }
}
