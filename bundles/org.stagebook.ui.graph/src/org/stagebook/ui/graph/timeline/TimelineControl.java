package org.stagebook.ui.graph.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.edit.EditingEvent;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.Registration;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Reel;
import org.stagebook.ui.graph.gef.SessionCommandStack;
import org.stagebook.ui.graph.timeline.content.ReelReader;
import org.stagebook.ui.graph.timeline.figures.TimelineStyle;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineState;
import org.stagebook.ui.graph.timeline.tools.EditRequest;
import org.stagebook.ui.graph.timeline.tools.TimelineActions;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * The timeline of one reel as a control for any part: shows the reel as it is, changes it through the production's session,
 * and follows changes made elsewhere.
 *
 * <p>Belongs to the UI thread, which must be the session's. Lives until its control is disposed.
 */
public final class TimelineControl {

    private final EditingSession session;
    private final Reel reel;
    private final TimelineHost host;
    private final TimelineState state;
    private final TimelineStyle style;
    private final TimelineViewer viewer;
    private final Registration registration;
    private boolean refreshQueued;
    private boolean echoing;

    /**
     * Shows a reel.
     *
     * @param colors the look of the moment; {@link #setColors} for another
     * @param fonts must live as long as the control
     */
    public TimelineControl(Composite parent, TimelineInput input, StagebookColors colors, Fonts fonts) {
        this.session = input.session();
        this.reel = input.reel();
        this.host = input.host();
        this.state = new TimelineState(new ReelReader(session.production(), reel).read());
        this.style = new TimelineStyle(parent.getDisplay(), colors, fonts);
        SessionCommandStack commands = new SessionCommandStack(session);
        CueEditing editing = new CueEditing(session, reel);
        this.viewer = new TimelineViewer(
                parent, state, style, commands, new Actions(request -> commands.execute(editing.command(request))));
        state.addListener(this::stateChanged);
        registration = session.addListener(this::sessionChanged);
        control().addListener(SWT.Dispose, event -> registration.close());
    }

    /** The widget. */
    public Control control() {
        return viewer.canvas();
    }

    public void setFocus() {
        viewer.canvas().setFocus();
    }

    /** Another look. */
    public void setColors(StagebookColors colors) {
        style.setColors(colors);
        viewer.repaint();
    }

    /** The selected cues, the leading one last. */
    public List<Cue> selectedCues() {
        Map<String, Cue> cues = cuesById();
        return state.selection().ids().stream()
                .map(cues::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Selects cues of this reel and scrolls to the last of them; the host is not told again. */
    public void select(Collection<Cue> cues) {
        echoing = true;
        try {
            state.selection().set(cues.stream().map(Identified::getId).toList());
        } finally {
            echoing = false;
        }
        state.selection().lead().ifPresent(state::reveal);
    }

    public void selectAll() {
        state.selectAll();
    }

    public void fitReel() {
        state.fitReel();
    }

    /** Fits the selected cues; the reel when nothing is selected. */
    public void fitSelection() {
        state.fitSelection();
    }

    public void zoomIn() {
        state.zoomAboutSelection(1);
    }

    public void zoomOut() {
        state.zoomAboutSelection(-1);
    }

    /** For tests in this package. */
    TimelineState state() {
        return state;
    }

    /** For tests in this package. */
    TimelineViewer viewer() {
        return viewer;
    }

    private void stateChanged(TimelineChange change) {
        if (change instanceof TimelineChange.Selection && !echoing) {
            host.selectionChanged(selectedCues());
        }
    }

    /** Any number of steps before the next turn of the event loop is one refresh. */
    private void sessionChanged(EditingEvent event) {
        if (event.kind() == EditingEvent.Kind.SAVED || refreshQueued) {
            return;
        }
        refreshQueued = true;
        control().getDisplay().asyncExec(this::refreshIfQueued);
    }

    private void refreshIfQueued() {
        if (refreshQueued && !control().isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        refreshQueued = false;
        state.show(new ReelReader(session.production(), reel).read());
    }

    private Map<String, Cue> cuesById() {
        Map<String, Cue> cues = new HashMap<>();
        reel.getCues().forEach(cue -> cues.put(cue.getId(), cue));
        return cues;
    }

    /** What tools do, on the model. */
    private final class Actions implements TimelineActions {

        private final Consumer<EditRequest> executor;

        Actions(Consumer<EditRequest> executor) {
            this.executor = executor;
        }

        /** Shows the result at once: what was dropped must not jump back for a moment. */
        @Override
        public void edit(EditRequest request) {
            executor.accept(request);
            refresh();
        }

        @Override
        public void removeRequested() {
            host.removeRequested(selectedCues());
        }

        @Override
        public void openRequested(String cueId) {
            Optional.ofNullable(cuesById().get(cueId)).ifPresent(host::openRequested);
        }
    }
}
