package org.stagebook.ui.graph.timeline;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.graph.gef.CanvasViewer;
import org.stagebook.ui.graph.gef.LayeredRootEditPart;
import org.stagebook.ui.graph.timeline.figures.FeedbackFigure;
import org.stagebook.ui.graph.timeline.figures.TimelineStyle;
import org.stagebook.ui.graph.timeline.figures.TransportFigure;
import org.stagebook.ui.graph.timeline.parts.CuePart;
import org.stagebook.ui.graph.timeline.parts.ReelPart;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineState;
import org.stagebook.ui.graph.timeline.tools.CueCommands;
import org.stagebook.ui.graph.timeline.tools.DragContext;
import org.stagebook.ui.graph.timeline.tools.HoverFeedback;
import org.stagebook.ui.graph.timeline.tools.TimelineActions;
import org.stagebook.ui.graph.timeline.tools.TimelineScrolling;
import org.stagebook.ui.graph.timeline.tools.TimelineTool;
import org.stagebook.ui.graph.timeline.tools.TransportCommands;

/** Puts the GEF viewer of one timeline together: canvas, edit parts, tool, scrolling. */
final class TimelineViewer {

    private final CanvasViewer viewer = new CanvasViewer();
    private final Canvas canvas;
    private final LayeredRootEditPart root = new LayeredRootEditPart();
    private final EditDomain domain = new EditDomain();
    private final TimelineState state;
    private final Commands forKeys;
    private final TimelineStyle style;

    TimelineViewer(
            Composite parent, TimelineState state, TimelineStyle style, CommandStack commands, Commands forKeys) {
        this.state = state;
        this.forKeys = forKeys;
        this.style = style;
        domain.setCommandStack(commands);
        viewer.createControl(parent);
        canvas = viewer.canvas();
        viewer.setRootEditPart(root);
        domain.addViewer(viewer);
        build();
        TimelineScrolling.install(canvas, state);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.Dispose, event -> {
            reelPart().figure().dispose();
            style.dispose();
        });
        repaint();
        resized();
    }

    /** The widget; GEF forgets it when it is disposed. */
    Canvas canvas() {
        return canvas;
    }

    ReelPart reelPart() {
        return (ReelPart) viewer.getContents();
    }

    /** The edit part of a cue, if it is in view. */
    Optional<CuePart> partOf(String cueId) {
        return Optional.ofNullable((CuePart) viewer.getEditPartRegistry().get(cueId));
    }

    private void build() {
        FeedbackFigure feedback = new FeedbackFigure(state, style);
        IFigure layer = root.getLayer(LayerConstants.FEEDBACK_LAYER);
        TransportFigure transport = new TransportFigure(state, style);
        layer.add(transport);
        layer.add(feedback);
        state.addListener(change -> {
            if (change instanceof TimelineChange.Transport) {
                transport.transportChanged();
            }
        });
        viewer.setContents(new ReelPart(state, style));
        HoverFeedback hover = new HoverFeedback(canvas, state);
        state.addListener(hover::contentMayDiffer);
        TimelineTool tool = new TimelineTool(
                new DragContext(state, feedback, forKeys.actions(), forKeys.cues(), forKeys.transport()), hover);
        domain.setDefaultTool(tool);
        domain.setActiveTool(tool);
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

    /**
     * What keys and mouse do.
     *
     * @param actions on the model
     * @param cues on the selected cues
     * @param transport on playhead and loop
     */
    record Commands(TimelineActions actions, CueCommands cues, TransportCommands transport) {}
}
