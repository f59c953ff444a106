package org.stagebook.ui.graph.versions.parts;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.stagebook.ui.graph.gef.TypedEditPart;
import org.stagebook.ui.graph.versions.content.VersionDescription;
import org.stagebook.ui.graph.versions.figures.GraphStyle;
import org.stagebook.ui.graph.versions.figures.VersionFigure;
import org.stagebook.ui.graph.versions.figures.VersionFigure.Marking;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.graph.versions.state.VersionDrag;

/** The edit part of one version in view; its model is the version's id, so that it outlives changes of the version. */
public final class VersionPart extends TypedEditPart<String, VersionFigure> {

    private final GraphState state;
    private final GraphStyle style;
    private final AccessibleVersion accessible = new AccessibleVersion();

    VersionPart(String versionId, GraphState state, GraphStyle style) {
        super(versionId, VersionFigure.class);
        this.state = state;
        this.style = style;
    }

    @Override
    protected VersionFigure newFigure() {
        return new VersionFigure(style);
    }

    /** Shows whether the version is selected, leads the selection, or would be compared with. */
    void refreshLook() {
        figure().mark(marking());
    }

    private Marking marking() {
        if (state.drag().flatMap(VersionDrag::targetId).filter(model()::equals).isPresent()) {
            return Marking.TARGET;
        }
        if (!state.isSelected(model())) {
            return Marking.NONE;
        }
        return isLead() ? Marking.LEADING : Marking.SELECTED;
    }

    private boolean isLead() {
        return state.lead().filter(model()::equals).isPresent();
    }

    /** What screen readers are told. */
    public AccessibleEditPart accessible() {
        return accessible;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    private final class AccessibleVersion extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            VersionDescription words = new VersionDescription(state.shown());
            event.result = state.shown().find(model()).map(words::spoken).orElse("");
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
            if (state.isSelected(model())) {
                event.detail |= ACC.STATE_SELECTED;
            }
            if (isLead()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }
    }
}
