package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Production;

/**
 * Says that the M&amp;E keeps cues, even where they are removed from the film.
 *
 * @param cues the cues
 */
public record KeepForMusicAndEffects(List<Cue> cues) implements Change {

    /** Keeps the list. */
    public KeepForMusicAndEffects {
        cues = List.copyOf(cues);
    }

    @Override
    public String label() {
        return cues.size() == 1 ? "Keep for M&E" : "Keep " + cues.size() + " cues for M&E";
    }

    @Override
    public void apply(Production production) {
        cues.forEach(cue -> cue.setMusicAndEffects(MusicAndEffects.INCLUDED));
    }
}
