package org.stagebook.ui.parts.open;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Budget;
import org.stagebook.model.Deliverable;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PreBrief;
import org.stagebook.model.QcResult;
import org.stagebook.model.Rate;
import org.stagebook.model.Reel;
import org.stagebook.model.StagePhase;

/**
 * Where an object is edited: in the editors on the reel or the handoff that holds it, or in those on what the
 * production agreed, on its mix versions, its deliverables and its stage plan.
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

    /** The mix versions of a production. */
    public static final String VERSIONS = "org.stagebook.ui.parts.versions";

    /** The stage plan of a production and its cost. */
    public static final String PLAN = "org.stagebook.ui.parts.plan";

    /** What a production has to deliver. */
    public static final String DELIVERABLES = "org.stagebook.ui.parts.deliver";

    /** Empty for objects that no editor shows yet. */
    public static Optional<EditorTarget> of(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Reel) {
                return Optional.of(new EditorTarget(at, List.of(TIMELINE, SPOTTING)));
            }
            if ((at instanceof FormatDecision || at instanceof PreBrief) && at.eContainer() != null) {
                return Optional.of(new EditorTarget(at.eContainer(), List.of(AGREEMENT)));
            }
            if (at instanceof MixVersion && at.eContainer() != null) {
                return Optional.of(new EditorTarget(at.eContainer(), List.of(VERSIONS)));
            }
            if (isPlanned(at) && at.eContainer() != null) {
                return Optional.of(new EditorTarget(at.eContainer(), List.of(PLAN)));
            }
            if ((at instanceof Deliverable || at instanceof QcResult) && at.eContainer() != null) {
                return Optional.of(new EditorTarget(at.eContainer(), List.of(DELIVERABLES)));
            }
            if (at instanceof HandoffPackage) {
                return Optional.of(new EditorTarget(at, List.of(HANDOFF)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlanned(EObject object) {
        return object instanceof StagePhase || object instanceof Rate || object instanceof Budget;
    }
}
