package org.stagebook.ui.parts.spotting.presenter;

import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.Scene;

/** The scene a cue begins in. */
record CueScene(Scene scene) {

    static Optional<CueScene> of(Cue cue) {
        if (cue.getReel() == null || cue.getRange() == null) {
            return Optional.empty();
        }
        return cue.getReel().getScenes().stream()
                .filter(scene -> scene.getRange() != null
                        && scene.getRange().contains(cue.getRange().start()))
                .findFirst()
                .map(CueScene::new);
    }

    /** Number and title. */
    String name() {
        return (CueText.orEmpty(scene.getNumber()) + "  " + CueText.orEmpty(scene.getTitle())).strip();
    }
}
