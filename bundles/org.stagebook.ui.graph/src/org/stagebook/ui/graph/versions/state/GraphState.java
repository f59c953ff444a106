package org.stagebook.ui.graph.versions.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.ui.graph.versions.content.VersionFilter;
import org.stagebook.ui.graph.versions.content.VersionHistory;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.layout.GraphScale;
import org.stagebook.ui.graph.versions.layout.VersionLayout;
import org.stagebook.ui.graph.versions.layout.VersionPlace;

/**
 * The versions on show, the window on them, the selection and a drag; everything that draws or listens starts here.
 *
 * <p>Belongs to the UI thread.
 */
public final class GraphState {

    private final List<Consumer<GraphChange>> listeners = new ArrayList<>();
    private VersionHistory history;
    private VersionHistory shown;
    private VersionFilter filter = VersionFilter.ALL;
    private GraphGeometry geometry;
    private List<String> selection = List.of();
    private Optional<VersionDrag> drag = Optional.empty();
    private boolean newestWanted = true;

    public GraphState(VersionHistory history) {
        this.history = history;
        this.shown = history;
        this.geometry = new GraphGeometry(VersionLayout.of(history), GraphScale.FULL, 0, 0, 1, 1);
    }

    public void addListener(Consumer<GraphChange> listener) {
        listeners.add(listener);
    }

    /** What is shown of the history. */
    public VersionHistory shown() {
        return shown;
    }

    /** All there is. */
    public VersionHistory history() {
        return history;
    }

    public VersionFilter filter() {
        return filter;
    }

    public GraphGeometry geometry() {
        return geometry;
    }

    public Optional<VersionDrag> drag() {
        return drag;
    }

    /** The selected versions, the leading one last. */
    public List<String> selection() {
        return selection;
    }

    public boolean isSelected(String id) {
        return selection.contains(id);
    }

    /** The one that keys and details are about. */
    public Optional<String> lead() {
        return selection.isEmpty() ? Optional.empty() : Optional.of(selection.getLast());
    }

    /** Shows the history as it is now; window and selection stay as far as they can. */
    public void show(VersionHistory newHistory) {
        if (!newHistory.equals(history)) {
            history = newHistory;
            layOut();
        }
    }

    /** Shows other versions of the same history. */
    public void setFilter(VersionFilter newFilter) {
        if (!newFilter.equals(filter)) {
            filter = newFilter;
            layOut();
            lead().or(this::newest).ifPresent(this::reveal);
        }
    }

    private void layOut() {
        shown = history.shownBy(filter);
        geometry = geometry.of(VersionLayout.of(shown));
        drag = Optional.empty();
        fire(GraphChange.CONTENT);
        select(selection.stream().filter(id -> shown.find(id).isPresent()).toList());
    }

    /** Selects exactly these, the leading one last. */
    public void select(List<String> ids) {
        if (!ids.equals(selection)) {
            selection = List.copyOf(ids);
            fire(GraphChange.SELECTION);
        }
    }

    /** Adds one to the selection, as the leading one, or takes it out. */
    public void toggle(String id) {
        List<String> ids = new ArrayList<>(selection);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    /** A version is dragged, or none any more. */
    public void setDrag(Optional<VersionDrag> newDrag) {
        if (!newDrag.equals(drag)) {
            drag = newDrag;
            fire(GraphChange.DRAG);
        }
    }

    /** The size of the widget; the first time the newest version is brought into view. */
    public void resize(int width, int height) {
        setGeometry(geometry.sized(Math.max(1, width), Math.max(1, height)));
        if (newestWanted && width > GraphGeometry.HEADER_WIDTH) {
            newestWanted = false;
            scrollTo(geometry.maxScrollX(), 0); // what is latest on other lines too
            newest().ifPresent(this::reveal);
        }
    }

    public void scrollTo(int x, int y) {
        setGeometry(geometry.scrolledTo(x, y));
    }

    /** So many steps closer about a place of the widget. */
    public void zoom(int steps, int aboutX, int aboutY) {
        setGeometry(geometry.scaled(geometry.scale().moved(steps), aboutX, aboutY));
    }

    /** So many steps closer about the leading version, or about the middle. */
    public void zoomAboutLead(int steps) {
        Optional<VersionPlace> place = lead().flatMap(geometry.layout()::find);
        int x = place.map(it -> geometry.xOf(it.column())).orElse(geometry.width() / 2);
        int y = place.map(it -> geometry.yOf(it.row())).orElse(geometry.height() / 2);
        zoom(steps, x, y);
        lead().ifPresent(this::reveal);
    }

    /** Scrolls no further than needed to see a version. */
    public void reveal(String id) {
        geometry.layout().find(id).ifPresent(place -> setGeometry(geometry.revealing(place)));
    }

    /** The version printed last of those shown. */
    public Optional<String> newest() {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.nodes().getLast()).map(VersionNode::id);
    }

    private void setGeometry(GraphGeometry next) {
        if (!next.equals(geometry)) {
            geometry = next;
            fire(GraphChange.WINDOW);
        }
    }

    private void fire(GraphChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
