package org.stagebook.ui.graph.versions.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.stagebook.ui.graph.gef.TypedEditPart;
import org.stagebook.ui.graph.versions.figures.GraphFigure;
import org.stagebook.ui.graph.versions.figures.GraphStyle;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphChange;
import org.stagebook.ui.graph.versions.state.GraphState;

/** The contents of the viewer: keeps exactly the edit parts of the versions in view, as the timeline does for cues. */
public final class GraphPart extends TypedEditPart<GraphState, GraphFigure> {

    private final GraphStyle style;
    private final Map<String, VersionPart> parts = new HashMap<>();
    private final AccessibleGraph accessible = new AccessibleGraph();

    public GraphPart(GraphState state, GraphStyle style) {
        super(state, GraphFigure.class);
        this.style = style;
    }

    @Override
    protected GraphFigure newFigure() {
        return new GraphFigure(model(), style);
    }

    @Override
    public void activate() {
        super.activate();
        model().addListener(this::changed);
    }

    private void changed(GraphChange change) {
        switch (change) {
            case CONTENT, WINDOW -> refresh();
            case SELECTION, DRAG -> {
                parts.values().forEach(VersionPart::refreshLook);
                figure().repaint(); // the lines of what is selected are stronger
            }
        }
    }

    @Override
    protected void refreshChildren() {
        List<VersionPlace> visible = model().geometry().visible();
        removeGone(visible);
        for (VersionPlace place : visible) {
            VersionPart part = parts.computeIfAbsent(place.node().id(), this::addPart);
            figure().place(part.figure(), place);
            part.refreshLook();
        }
    }

    @Override
    protected void refreshVisuals() {
        figure().repaint();
    }

    private void removeGone(List<VersionPlace> visible) {
        Set<String> gone = new HashSet<>(parts.keySet());
        visible.forEach(place -> gone.remove(place.node().id()));
        gone.forEach(id -> removeChild(parts.remove(id)));
    }

    private VersionPart addPart(String id) {
        VersionPart part = new VersionPart(id, model(), style);
        addChild(part, getChildren().size());
        return part;
    }

    /** How many versions have an edit part now. */
    public int partCount() {
        return parts.size();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    private final class AccessibleGraph extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = "Mix versions, " + model().shown().nodes().size() + ", "
                    + model().selection().size() + " selected";
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LIST;
        }
    }
}
