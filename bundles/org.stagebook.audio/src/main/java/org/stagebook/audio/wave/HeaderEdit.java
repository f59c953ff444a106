package org.stagebook.audio.wave;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ixml.IxmlReader;

/**
 * What is to change in the metadata of a file. What is absent stays as it is.
 *
 * @param broadcast the new {@code bext} chunk
 * @param ixml the new {@code iXML} chunk, a whole document
 * @param markers the new markers, in place of all that were there
 */
public record HeaderEdit(
        Optional<BroadcastExtension> broadcast, Optional<String> ixml, Optional<List<Marker>> markers) {

    private static final long MOST_FRAMES = 0xFFFF_FFFFL;

    /** Nothing changes. */
    public static final HeaderEdit NONE = new HeaderEdit(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks what would make a file worse, and copies the list.
     *
     * @throws IllegalArgumentException if the iXML is no whole document, or a marker lies where 32 bits do not reach
     */
    public HeaderEdit {
        markers = markers.map(List::copyOf);
        ixml.ifPresent(HeaderEdit::checkIxml);
        markers.ifPresent(all -> all.forEach(HeaderEdit::checkMarker));
    }

    public HeaderEdit withBroadcast(BroadcastExtension changed) {
        return new HeaderEdit(Optional.of(changed), ixml, markers);
    }

    public HeaderEdit withIxml(String changed) {
        return new HeaderEdit(broadcast, Optional.of(changed), markers);
    }

    public HeaderEdit withMarkers(List<Marker> changed) {
        return new HeaderEdit(broadcast, ixml, Optional.of(changed));
    }

    private static void checkIxml(String document) {
        List<String> remarks = new ArrayList<>();
        new IxmlReader(remarks).read(document.getBytes(StandardCharsets.UTF_8));
        if (!remarks.isEmpty()) {
            throw new IllegalArgumentException("The iXML is not fit to be written. " + remarks.getFirst());
        }
    }

    private static void checkMarker(Marker marker) {
        boolean fits = marker.id() >= 0
                && marker.id() <= MOST_FRAMES
                && marker.startFrame() >= 0
                && marker.startFrame() <= MOST_FRAMES
                && marker.lengthFrames() >= 0
                && marker.lengthFrames() <= MOST_FRAMES;
        if (!fits) {
            throw new IllegalArgumentException("A marker at frame " + marker.startFrame() + " of "
                    + marker.lengthFrames() + " frames does not fit a cue chunk, which counts to " + MOST_FRAMES + ".");
        }
    }
}
