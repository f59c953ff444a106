package org.stagebook.edit.change;

import org.stagebook.model.Marker;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.Position;

/**
 * A memory location to be added to a reel.
 *
 * @param number number in the session
 * @param position where it stands
 * @param name its name
 * @param comment its comment; may be empty
 * @param track track it belongs to; empty for a marker on the ruler
 * @param colour as the other program names it; empty if it has none
 */
public record NewMarker(int number, Position position, String name, String comment, String track, String colour) {

    Marker create() {
        Marker marker = StagebookFactory.eINSTANCE.createMarker();
        marker.setNumber(number);
        marker.setPosition(position);
        marker.setName(name);
        if (!comment.isEmpty()) {
            marker.setComment(comment);
        }
        if (!track.isEmpty()) {
            marker.setTrack(track);
        }
        if (!colour.isEmpty()) {
            marker.setColour(colour);
        }
        return marker;
    }
}
