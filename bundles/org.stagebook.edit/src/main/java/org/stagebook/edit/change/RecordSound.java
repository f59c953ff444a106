package org.stagebook.edit.change;

import java.util.Map;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.SoundFacts;

/**
 * Keeps what the files of a handoff sound like, as they were last read, so that it can be looked at before anything is built.
 *
 * @param sounds by the paths of the items; what is not among them is no sound
 */
public record RecordSound(HandoffPackage handoff, Map<String, NewObject> sounds) implements Change {
    /** Keeps the map. */
    public RecordSound {
        sounds = Map.copyOf(sounds);
    }

    @Override
    public String label() {
        return "Measure files of handoff";
    }

    @Override
    public void apply(Production production) {
        for (HandoffItem item : handoff.getContents()) {
            NewObject facts = item.getPath() == null ? null : sounds.get(item.getPath());
            item.setSound(facts == null ? null : (SoundFacts) facts.create());
        }
    }
}
