package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.PictureCut;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A picture cut to be added to a reel; an empty text counts as not said.
 *
 * @param label of the cut, such as "v2.3"
 * @param title of the edit list
 * @param sourceFile name of the file it was read from
 * @param format how the edit list counts
 * @param events in the order of the list
 */
public record NewPictureCut(
        String label, String title, String sourceFile, TimecodeFormat format, List<NewPictureEvent> events) {

    /** Keeps the list. */
    public NewPictureCut {
        events = List.copyOf(events);
    }

    PictureCut create() {
        PictureCut cut = StagebookFactory.eINSTANCE.createPictureCut();
        NewPictureEvent.whereSaid(label, cut::setLabel);
        NewPictureEvent.whereSaid(title, cut::setTitle);
        NewPictureEvent.whereSaid(sourceFile, cut::setSourceFile);
        cut.setTimecodeFormat(format);
        cut.getEvents().addAll(events.stream().map(NewPictureEvent::create).toList());
        return cut;
    }
}
