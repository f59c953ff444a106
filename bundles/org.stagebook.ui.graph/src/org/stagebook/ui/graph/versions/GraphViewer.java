package org.stagebook.ui.graph.versions;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.graph.gef.CanvasViewer;
import org.stagebook.ui.graph.gef.LayeredRootEditPart;
import org.stagebook.ui.graph.versions.figures.DragFigure;
import org.stagebook.ui.graph.versions.figures.GraphStyle;
import org.stagebook.ui.graph.versions.parts.GraphPart;
import org.stagebook.ui.graph.versions.state.GraphChange;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.graph.versions.tools.GraphActions;
import org.stagebook.ui.graph.versions.tools.GraphHover;
import org.stagebook.ui.graph.versions.tools.GraphScrolling;
import org.stagebook.ui.graph.versions.tools.GraphTool;

/** Puts the GEF viewer of one graph together: canvas, edit parts, tool, scrolling. */
final class GraphViewer {

    private final CanvasViewer viewer = new CanvasViewer();
    private final LayeredRootEditPart root = new LayeredRootEditPart();
    private final EditDomain domain = new EditDomain();
    private final Canvas canvas;
    private final GraphState state;
    private final GraphStyle style;

    GraphViewer(Composite parent, GraphState state, GraphStyle style, GraphActions actions) {
        this.state = state;
        this.style = style;
        viewer.createControl(parent);
        canvas = viewer.canvas();
        viewer.setRootEditPart(root);
        domain.addViewer(viewer);
        addFeedback();
        viewer.setContents(new GraphPart(state, style));
        GraphTool tool = new GraphTool(state, actions, new GraphHover(canvas, state));
        domain.setDefaultTool(tool);
        domain.setActiveTool(tool);
        GraphScrolling.install(canvas, state);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.Dispose, event -> style.dispose());
        repaint();
        resized();
    }

    private void addFeedback() {
        IFigure feedback = new DragFigure(state, style);
        root.getLayer(LayerConstants.FEEDBACK_LAYER).add(feedback);
        state.addListener(change -> {
            if (change == GraphChange.DRAG) {
                feedback.repaint();
            }
        });
    }

    /** The widget; GEF forgets it when it is disposed. */
    Canvas canvas() {
        return canvas;
    }

    GraphPart graphPart() {
        return (GraphPart) viewer.getContents();
    }

    /** Paints everything anew, after a change of the look. */
    void repaint() {
        canvas.setBackground(style.colors().ground()); // also under the scroll bars
        root.getFigure().repaint();
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        state.resize(area.width, area.height);
    }
}
