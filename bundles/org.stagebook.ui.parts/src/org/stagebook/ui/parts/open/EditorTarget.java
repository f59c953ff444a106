package org.stagebook.ui.parts.open;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Reel;

/**
 * Where an object is edited: in the editors on the reel or the handoff that holds it, or in the one on what the
 * production agreed.
 *
 * @param focus the reel, handoff or production
 * @param editorIds the editors to open on it, the one to type in last
 */
public record EditorTarget(EObject focus, List<String> editorIds) {

    public static final String SPOTTING = "org.stagebook.ui.parts.spotting";
    public static final String TIMELINE = "org.stagebook.ui.parts.timeline";
    public static final String HANDOFF = "org.stagebook.ui.parts.handoff";

    /** Formats, pre-brief and creative brief of a production. */
    public static final String AGREEMENT = "org.stagebook.ui.parts.agreement";

    /** Empty for objects that no editor shows yet. */
    public static Optional<EditorTarget> of(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Reel) {
                return Optional.of(new EditorTarget(at, List.of(TIMELINE, SPOTTING)));
            }
            if ((at instanceof FormatDecision || at instanceof PreBrief) && at.eContainer() != null) {
                return Optional.of(new EditorTarget(at.eContainer(), List.of(AGREEMENT)));
            }
            if (at instanceof HandoffPackage) {
                return Optional.of(new EditorTarget(at, List.of(HANDOFF)));
            }
        }
        return Optional.empty();
    }
}
