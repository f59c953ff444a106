package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Cue;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;

/** What is typed into a cell of several selected cues, taken for all of them or for none. */
record SeveralCues(List<Cue> cues, CellInput input) {

    Reading<Change> read(CueColumn column, String typed) {
        boolean steps = typed.strip().startsWith("+") || typed.strip().startsWith("-");
        if (column == CueColumn.NUMBER) {
            return new Refused<>(
                    "Each cue has a number of its own. Spotting > Renumber numbers " + cues.size() + " cues.");
        }
        if ((column == CueColumn.IN || column == CueColumn.OUT) && !steps) {
            return new Refused<>("Type a step such as +12f or -1s: " + cues.size() + " cues are selected.");
        }
        List<Change> changes = new ArrayList<>();
        for (Cue cue : cues) {
            switch (input.read(cue, column, typed)) {
                case Understood<Change>(Change change, String shown) -> changes.add(change);
                case Refused<Change>(String reason) -> {
                    return new Refused<>(reason);
                }
            }
        }
        String label = "Change " + column.title().toLowerCase(Locale.ROOT) + " of " + cues.size() + " cues";
        return new Understood<>(new Together(label, changes), "for all " + cues.size() + " selected cues");
    }
}
