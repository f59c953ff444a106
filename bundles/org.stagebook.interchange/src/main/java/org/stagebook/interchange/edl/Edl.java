package org.stagebook.interchange.edl;

import java.util.List;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.timebase.TimecodeFormat;

/**
 * An edit list as it is written: labels, because the file does not say how many frames a second has.
 *
 * @param title TITLE; may be empty
 * @param modes FCM lines, in order; none in many lists
 * @param events event lines in the order of the list; the two lines of a dissolve are two
 * @param locators LOC comments, Avid's marker table and Resolve's marker lines, in order
 * @param remarks comments that are kept as they are, such as colour decisions, patches and levels
 * @param unrecognised lines that are nothing of CMX3600; each was reported
 * @param evidence what the labels say of the frame rate
 * @param warnings in the order of the file
 */
public record Edl(
        String title,
        List<FrameCodeMode> modes,
        List<EdlEvent> events,
        List<EdlLocator> locators,
        List<EdlText> remarks,
        List<EdlText> unrecognised,
        RateEvidence evidence,
        List<ParseWarning> warnings) {

    public Edl {
        modes = List.copyOf(modes);
        events = List.copyOf(events);
        locators = List.copyOf(locators);
        remarks = List.copyOf(remarks);
        unrecognised = List.copyOf(unrecognised);
        warnings = List.copyOf(warnings);
    }

    /** Whether it has anything an edit list has. */
    public boolean isEditList() {
        return !events.isEmpty() || (!title.isEmpty() && !modes.isEmpty()) || !locators.isEmpty();
    }

    /** The cut, where the labels count so; labels that cannot are refused by line. */
    public EdlCut cutList(TimecodeFormat format) {
        return new CutListMaker(this, format).make();
    }
}
