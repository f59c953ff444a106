package org.stagebook.ui.graph.versions.tools;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.layout.GraphNavigation;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphState;

/**
 * The keys of the graph: everything the mouse does.
 *
 * <p>Arrows walk from version to version, with Shift they add to the selection; Home and End lead to the first and the last; Enter
 * opens one version or compares two; plus and minus zoom, Page Up and Down scroll.
 */
final class GraphKeys {

    private final GraphState state;
    private final GraphComparison comparison;

    GraphKeys(GraphState state, GraphActions actions) {
        this.state = state;
        this.comparison = new GraphComparison(state, actions);
    }

    /** Whether the key was one of ours. */
    boolean pressed(KeyEvent event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return false;
        }
        boolean adding = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(lead().flatMap(navigation()::left), adding);
            case SWT.ARROW_RIGHT -> walk(lead().flatMap(navigation()::right), adding);
            case SWT.ARROW_UP -> walk(lead().flatMap(place -> navigation().line(place, -1)), adding);
            case SWT.ARROW_DOWN -> walk(lead().flatMap(place -> navigation().line(place, 1)), adding);
            case SWT.HOME ->
                to(state.shown().nodes().stream().map(VersionNode::id).findFirst(), adding);
            case SWT.END -> to(state.newest(), adding);
            case SWT.CR, SWT.KEYPAD_CR -> comparison.ofSelection();
            default -> {
                return view(event.keyCode);
            }
        }
        return true;
    }

    private boolean view(int key) {
        switch (key) {
            case SWT.KEYPAD_ADD, '+', '=' -> state.zoomAboutLead(1);
            case SWT.KEYPAD_SUBTRACT, '-' -> state.zoomAboutLead(-1);
            case SWT.PAGE_UP -> scrollPage(-1);
            case SWT.PAGE_DOWN -> scrollPage(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<VersionPlace> lead() {
        return state.lead().flatMap(state.geometry().layout()::find);
    }

    private GraphNavigation navigation() {
        return new GraphNavigation(state.geometry().layout());
    }

    /** The first arrow lands on the newest. */
    private void walk(Optional<VersionPlace> next, boolean adding) {
        Optional<String> id = next.map(place -> place.node().id());
        to(state.lead().isEmpty() ? state.newest() : id, adding);
    }

    private void to(Optional<String> id, boolean adding) {
        id.ifPresent(wanted -> {
            if (adding) {
                add(wanted);
            } else {
                state.select(List.of(wanted));
            }
            state.reveal(wanted);
        });
    }

    /** Two can be compared, so walking on with Shift keeps where it began and takes the new one. */
    private void add(String wanted) {
        String begin = state.selection().isEmpty() ? wanted : state.selection().getFirst();
        state.select(begin.equals(wanted) ? List.of(wanted) : List.of(begin, wanted));
    }

    private void scrollPage(int step) {
        int page = state.geometry().width() * 3 / 4;
        state.scrollTo(
                state.geometry().scrollX() + step * page, state.geometry().scrollY());
    }
}
