package org.stagebook.ui.graph.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.edit.EditingEvent;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.Registration;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.gef.SessionCommandStack;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.ReelReader;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.graph.timeline.figures.TimelineStyle;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineState;
import org.stagebook.ui.graph.timeline.tools.CueCommands;
import org.stagebook.ui.graph.timeline.tools.EditRequest;
import org.stagebook.ui.graph.timeline.tools.TimelineActions;
import org.stagebook.ui.graph.timeline.tools.TransportCommands;
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
    private final ReelReader reader;
    private final TimelineState state;
    private final TimelineStyle style;
    private final TimelineViewer viewer;
    private final CueEditing editing;
    private final SessionCommandStack commands;
    private final CueCommands cueCommands;
    private final TransportCommands transport;
    private final List<Registration> registrations;
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
        this.reader = new ReelReader(session.production(), reel);
        this.state = new TimelineState(read(input.options()), input.options(), input.playhead());
        this.style = new TimelineStyle(parent.getDisplay(), colors, fonts);
        this.commands = new SessionCommandStack(session);
        this.editing = new CueEditing(session, reel);
        Actions actions = new Actions();
        this.cueCommands = new CueCommands(state, actions);
        this.transport = new TransportCommands(state, actions);
        this.viewer = new TimelineViewer(
                parent, state, style, commands, new TimelineViewer.Commands(actions, cueCommands, transport));
        state.addListener(this::stateChanged);
        registrations = List.of(
                session.addListener(this::sessionChanged), input.playhead().onChange(state::transportChanged));
        control().addListener(SWT.Dispose, event -> registrations.forEach(Registration::close));
    }

    private ReelContent read(TimelineOptions options) {
        return reader.read(options.lanesBy());
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

    /** How it looks now. */
    public TimelineOptions options() {
        return state.options();
    }

    /** Looks different from now on; the host is told. */
    public void setOptions(TimelineOptions options) {
        if (!options.equals(state.options())) {
            state.setOptions(options, read(options));
            host.optionsChanged(options);
        }
    }

    /** Shows a guide track, what more is known of it, or none. */
    public void setGuide(Optional<TimelineGuide> guide) {
        state.setGuide(guide);
    }

    /** Does what a key of the same meaning does. */
    public void run(TimelineCommand command) {
        TimelineOptions now = state.options();
        switch (command) {
            case SELECT_ALL -> state.selectAll();
            case SELECT_IN_LOOP -> cueCommands.selectInLoop();
            case SPLIT -> cueCommands.split();
            case DUPLICATE -> cueCommands.duplicate();
            case COPY -> cueCommands.copy();
            case PASTE -> cueCommands.paste();
            case START_TO_PLAYHEAD -> cueCommands.startToPlayhead();
            case END_TO_PLAYHEAD -> cueCommands.endToPlayhead();
            case NEW_CUE -> transport.newCue();
            case MARK_IN -> transport.markIn();
            case MARK_OUT -> transport.markOut();
            case LOOP_SELECTION -> transport.loopSelection();
            case CLEAR_LOOP -> transport.clearLoop();
            case PREVIOUS_EDGE -> transport.toEdge(-1);
            case NEXT_EDGE -> transport.toEdge(1);
            case ZOOM_IN -> state.zoomAboutSelection(1);
            case ZOOM_OUT -> state.zoomAboutSelection(-1);
            case FIT_REEL -> state.fitReel();
            case FIT_SELECTION -> state.fitSelection();
            case SWITCH_LANES -> setOptions(now.withOtherLanes());
            case SWITCH_RULERS -> setOptions(now.withNextRulers());
            case SWITCH_SNAPPING -> setOptions(now.withSnapping(!now.snapping()));
            case SWITCH_FOLDING -> setOptions(now.withFolded(!now.folded()));
            case SWITCH_GUIDE -> setOptions(now.withGuideShown(!now.guideShown()));
        }
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
        reader.forget(event.affected());
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
        state.show(read(state.options()));
    }

    private Map<String, Cue> cuesById() {
        Map<String, Cue> cues = new HashMap<>();
        reel.getCues().forEach(cue -> cues.put(cue.getId(), cue));
        return cues;
    }

    /** What tools do, on the model. */
    private final class Actions implements TimelineActions {

        /** Shows the result at once: what was dropped must not jump back for a moment. */
        @Override
        public void edit(EditRequest request) {
            commands.execute(editing.command(request));
            refresh();
        }

        @Override
        public void copy(EditRequest request) {
            List<Cue> made = new ArrayList<>();
            commands.execute(editing.copying(request, made::addAll));
            refresh();
            state.selection().set(made.stream().map(Identified::getId).toList());
        }

        @Override
        public void split(List<String> cueIds, Position at) {
            int before = reel.getCues().size();
            commands.execute(editing.splitting(cueIds, at));
            refresh();
            List<String> halves = new ArrayList<>(cueIds);
            reel.getCues().stream().skip(before).map(Identified::getId).forEach(halves::add);
            state.selection().set(halves);
        }

        @Override
        public void newCueRequested(Position position) {
            host.newCueRequested(position);
        }

        @Override
        public void guideRequested() {
            host.guideRequested();
        }

        @Override
        public void optionsChosen(TimelineOptions options) {
            setOptions(options);
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
