package org.stagebook.ui.graph.versions;

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
import org.stagebook.model.Identified;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.graph.versions.content.VersionFilter;
import org.stagebook.ui.graph.versions.content.VersionReader;
import org.stagebook.ui.graph.versions.figures.GraphStyle;
import org.stagebook.ui.graph.versions.state.GraphChange;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.graph.versions.tools.GraphActions;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * The graph of a production's mix versions as a control for any part: shows them as they are and follows changes made elsewhere.
 *
 * <p>Belongs to the UI thread, which must be the session's. Lives until its control is disposed.
 */
public final class VersionGraphControl {

    private final EditingSession session;
    private final VersionGraphHost host;
    private final VersionReader reader;
    private final GraphState state;
    private final GraphStyle style;
    private final GraphViewer viewer;
    private boolean refreshQueued;
    private boolean echoing;

    /**
     * Shows the versions of a production.
     *
     * @param colors the look of the moment; {@link #setColors} for another
     * @param fonts must live as long as the control
     */
    public VersionGraphControl(
            Composite parent, EditingSession session, VersionGraphHost host, StagebookColors colors, Fonts fonts) {
        this.session = session;
        this.host = host;
        this.reader = new VersionReader(session.production());
        this.state = new GraphState(reader.read());
        this.style = new GraphStyle(parent.getDisplay(), colors, fonts);
        this.viewer = new GraphViewer(parent, state, style, new Actions());
        state.addListener(this::stateChanged);
        Registration registration = session.addListener(this::sessionChanged);
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

    /** The selected versions, the leading one last. */
    public List<MixVersion> selected() {
        Map<String, MixVersion> versions = versionsById();
        return state.selection().stream()
                .map(versions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Selects versions and scrolls to the last of them; the host is not told again. */
    public void select(Collection<MixVersion> versions) {
        echoing = true;
        try {
            state.select(versions.stream().map(Identified::getId).toList());
        } finally {
            echoing = false;
        }
        state.lead().ifPresent(state::reveal);
    }

    /** Which versions are shown. */
    public VersionFilter filter() {
        return state.filter();
    }

    /** Shows others. */
    public void setFilter(VersionFilter filter) {
        state.setFilter(filter);
    }

    /** Whether a version is among those that the filter shows. */
    public boolean shows(MixVersion version) {
        return state.shown().find(version.getId()).isPresent();
    }

    /** So many steps closer; negative: further away. */
    public void zoom(int steps) {
        state.zoomAboutLead(steps);
    }

    /** For tests in this package. */
    GraphState state() {
        return state;
    }

    /** For tests in this package. */
    GraphViewer viewer() {
        return viewer;
    }

    private void stateChanged(GraphChange change) {
        if (change == GraphChange.SELECTION && !echoing) {
            host.selectionChanged(selected());
        }
    }

    /** Any number of steps before the next turn of the event loop is one refresh. */
    private void sessionChanged(EditingEvent event) {
        if (event.kind() == EditingEvent.Kind.SAVED || refreshQueued) {
            return;
        }
        refreshQueued = true;
        control().getDisplay().asyncExec(() -> {
            refreshQueued = false;
            if (!control().isDisposed()) {
                state.show(reader.read());
            }
        });
    }

    private Map<String, MixVersion> versionsById() {
        Map<String, MixVersion> versions = new HashMap<>();
        session.production().getMixVersions().forEach(version -> versions.put(version.getId(), version));
        return versions;
    }

    /** What gestures ask for, on the model. */
    private final class Actions implements GraphActions {

        @Override
        public void open(String versionId) {
            Optional.ofNullable(versionsById().get(versionId)).ifPresent(host::openRequested);
        }

        @Override
        public void compare(String earlierId, String laterId) {
            Map<String, MixVersion> versions = versionsById();
            MixVersion earlier = versions.get(earlierId);
            MixVersion later = versions.get(laterId);
            if (earlier != null && later != null) {
                host.compareRequested(earlier, later);
            }
        }
    }
}
