package org.stagebook.ui.graph.timeline.parts;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.stagebook.ui.graph.gef.TypedEditPart;
import org.stagebook.ui.graph.timeline.content.CueDescription;
import org.stagebook.ui.graph.timeline.figures.CueFigure;
import org.stagebook.ui.graph.timeline.figures.TimelineStyle;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The edit part of one visible cue; its model is the cue's id, so that it outlives changes of the cue. */
public final class CuePart extends TypedEditPart<String, CueFigure> {

    private final TimelineState state;
    private final TimelineStyle style;
    private final AccessibleCue accessible = new AccessibleCue();

    CuePart(String cueId, TimelineState state, TimelineStyle style) {
        super(cueId, CueFigure.class);
        this.state = state;
        this.style = style;
    }

    @Override
    protected CueFigure newFigure() {
        return new CueFigure(style);
    }

    /** Shows whether the cue is selected, leads the selection, or is being dragged. */
    void refreshLook() {
        boolean selected = state.selection().contains(model());
        boolean leads = state.selection().lead().filter(model()::equals).isPresent();
        figure().setSelected(selected, leads);
        figure().setLifted(state.isLifted(model()));
    }

    /** What screen readers are told. */
    public AccessibleEditPart accessible() {
        return accessible;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    private final class AccessibleCue extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = state.geometry()
                    .layout()
                    .find(model())
                    .map(PlacedCue::cue)
                    .map(new CueDescription(state.content())::spoken)
                    .orElse("");
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
            if (state.selection().contains(model())) {
                event.detail |= ACC.STATE_SELECTED;
            }
            if (state.selection().lead().filter(model()::equals).isPresent()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }
    }
}
