package org.stagebook.spotting.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** The departments notes are written for: those of the trade, and those this production has written for already. */
public final class Departments {

    private static final List<String> USUAL =
            List.of("Dialogue", "ADR", "FX", "Foley", "Backgrounds", "Sound design", "Music", "Mix", "Picture", "VFX");

    private Departments() {}

    /** The names to choose from, those in use first. */
    public static List<String> of(Production production) {
        Set<String> names = new LinkedHashSet<>();
        for (Reel reel : production.getReels()) {
            Stream.concat(reel.getCues().stream().flatMap(cue -> cue.getNotes().stream()), reel.getNotes().stream())
                    .map(Note::getDepartment)
                    .filter(name -> name != null && !name.isBlank())
                    .forEach(names::add);
        }
        names.addAll(USUAL);
        return List.copyOf(names);
    }
}
