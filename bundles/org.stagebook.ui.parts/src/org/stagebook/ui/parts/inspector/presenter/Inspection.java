package org.stagebook.ui.parts.inspector.presenter;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.conform.WhereWasIt;
import org.stagebook.model.Cue;
import org.stagebook.model.PictureBound;
import org.stagebook.model.Reel;
import org.stagebook.ui.icons.IconName;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.labels.ObjectLabels;

/**
 * What the inspector says about one object.
 *
 * @param icon of the object's type
 * @param type the type in words
 * @param title the object's name
 * @param fields what is set, in the order of the model
 * @param places where a cue was in each picture cut, oldest first; empty for what was never moved by one
 * @param notes the thread, oldest first; empty for objects that carry none
 */
public record Inspection(
        IconName icon,
        String type,
        String title,
        List<InspectedField> fields,
        List<InspectedField> places,
        List<InspectedNote> notes) {

    public Inspection {
        fields = List.copyOf(fields);
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /** Looks at the object as it is now. */
    public static Inspection of(EObject object, ObjectLabels labels) {
        return new Inspection(
                labels.icon(object),
                FieldNames.inWords(object.eClass().getName()),
                labels.text(object),
                new FieldReader(labels).read(object),
                placesOf(object),
                notesOf(object));
    }

    private static List<InspectedField> placesOf(EObject object) {
        return object instanceof PictureBound bound && !bound.getEarlierPlaces().isEmpty()
                ? WhereWasIt.of(bound).stream()
                        .map(place -> place(place, bound))
                        .toList()
                : List.of();
    }

    private static InspectedField place(WhereWasIt place, PictureBound object) {
        String cut = place.cut().isEmpty() ? (place.now() ? "Now" : "Earlier") : place.cut();
        String in = ModelText.timecode(place.range().start(), object);
        String out = ModelText.timecode(place.range().end(), object);
        return new InspectedField(
                cut, "R" + place.reelNumber() + "  " + in + (in.equals(out) ? "" : "\n    " + out), true);
    }

    private static List<InspectedNote> notesOf(EObject object) {
        return switch (object) {
            case Cue cue -> cue.getNotes().stream().map(NoteReader::read).toList();
            case Reel reel -> reel.getNotes().stream().map(NoteReader::read).toList();
            default -> List.of();
        };
    }
}
