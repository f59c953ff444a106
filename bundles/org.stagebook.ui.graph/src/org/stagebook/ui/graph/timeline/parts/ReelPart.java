package org.stagebook.ui.graph.timeline.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.stagebook.ui.graph.gef.TypedEditPart;
import org.stagebook.ui.graph.timeline.figures.ReelFigure;
import org.stagebook.ui.graph.timeline.figures.TimelineStyle;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.layout.VisibleCues;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineListener;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The contents of the viewer: keeps exactly the edit parts of the cues in view.
 *
 * <p>GEF's own {@code refreshChildren} keeps children in the order of the model and moves every one of them when the
 * first leaves; cues have no order among each other, so parts are only removed and added here.
 */
public final class ReelPart extends TypedEditPart<TimelineState, ReelFigure> implements TimelineListener {

    private final TimelineStyle style;
    private final Map<String, CuePart> parts = new HashMap<>();
    private final AccessibleReel accessible = new AccessibleReel();

    public ReelPart(TimelineState state, TimelineStyle style) {
        super(state, ReelFigure.class);
        this.style = style;
    }

    @Override
    protected ReelFigure newFigure() {
        return new ReelFigure(model(), style);
    }

    @Override
    public IFigure getContentPane() {
        return figure().lanes();
    }

    @Override
    public void activate() {
        super.activate();
        model().addListener(this);
    }

    @Override
    public void changed(TimelineChange change) {
        switch (change) {
            case TimelineChange.Content content -> {
                figure().revalidate();
                refresh();
            }
            case TimelineChange.Window window -> refresh();
            case TimelineChange.Selection selection -> refreshLooks(selection.cueIds());
            case TimelineChange.Lifting lifting -> refreshLooks(lifting.cueIds());
            case TimelineChange.Guide guide -> figure().repaint();
            case TimelineChange.Transport transport -> leaveAlone();
        }
    }

    /** Playhead and loop have a figure of their own over this one. */
    private static void leaveAlone() {
        // on purpose
    }

    private void refreshLooks(Set<String> cueIds) {
        if (parts.keySet().containsAll(cueIds)) {
            parts.values().forEach(CuePart::refreshLook);
        } else {
            refresh();
        }
    }

    @Override
    protected void refreshChildren() {
        VisibleCues visible = VisibleCues.of(model().geometry(), model().selection()::contains);
        removeGone(visible.blocks());
        for (PlacedCue placed : visible.blocks()) {
            CuePart part = parts.computeIfAbsent(placed.cue().id(), this::addPart);
            figure().lanes().place(part.figure(), placed);
            part.refreshLook();
        }
        figure().lanes().setSlivers(visible.slivers());
    }

    @Override
    protected void refreshVisuals() {
        figure().repaint();
    }

    private void removeGone(List<PlacedCue> blocks) {
        Set<String> gone = new HashSet<>(parts.keySet());
        blocks.forEach(placed -> gone.remove(placed.cue().id()));
        gone.forEach(id -> removeChild(parts.remove(id)));
    }

    private CuePart addPart(String cueId) {
        CuePart part = new CuePart(cueId, model(), style);
        addChild(part, getChildren().size());
        return part;
    }

    /** How many cues have an edit part now. */
    public int partCount() {
        return parts.size();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    private final class AccessibleReel extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = "Timeline of reel " + model().content().name() + ", "
                    + model().content().cues().size() + " cues, "
                    + model().selection().size() + " selected";
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LIST;
        }
    }
}
