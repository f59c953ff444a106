package org.stagebook.ui.parts.versions;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.graph.versions.VersionGraphControl;
import org.stagebook.ui.graph.versions.VersionGraphHost;
import org.stagebook.ui.graph.versions.content.VersionFilter;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.theme.CssRole;

/** The graph above, what the selected version holds below it, and at the foot what can be done with it. */
final class GraphPage implements Page, VersionGraphHost {

    private static final FirstStep.Words EMPTY = new FirstStep.Words(
            "No mix version was recorded yet",
            "Every print of the mix is kept here with its files by hash, its levels, what was asked for and what was taken out:"
                    + " as a graph of what came from what. Any two can be compared in words and in sound, and any one can be"
                    + " gone back to. Choose the files of the first print to begin.",
            "Record a version\u2026",
            "versions.first");

    private final VersionsContext context;
    private final Composite root;
    private final Composite emptyArea;
    private final FirstStep first;
    private final SashForm body;
    private final FilterBar filters;
    private final Composite above;
    private final VersionGraphControl graph;
    private final DetailsArea details;
    private final GraphFoot foot;

    GraphPage(Composite parent, VersionsContext context) {
        this.context = context;
        root = flush(parent);
        emptyArea = flush(root);
        emptyArea.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        first = new FirstStep(emptyArea, EMPTY, this::recordVersion);
        body = new SashForm(root, SWT.VERTICAL | SWT.SMOOTH);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        above = flush(body);
        filters = new FilterBar(above, context.presenter().session().production(), this::filter, this::zoom);
        graph = new VersionGraphControl(
                above,
                context.presenter().session(),
                this,
                context.look().colors(),
                context.look().fonts());
        graph.control().setData("id", "versions.graph");
        graph.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CssRole.OWN.paint(graph.control(), context.look().colors());
        details = new DetailsArea(body, context, this::warn);
        body.setWeights(50, 50);
        foot = new GraphFoot(root, context, new GraphFoot.Actions(this::recordVersion, this::made, this::refresh));
        new GraphMenu(graph.control(), foot).install();
        context.presenter().versions().stream().findFirst().ifPresent(newest -> choose(List.of(newest)));
    }

    private static Composite flush(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        return area;
    }

    /** Selects versions and shows what the last of them holds. */
    void choose(List<MixVersion> versions) {
        graph.setFilter(versions.stream().allMatch(this::isShown) ? graph.filter() : filters.all());
        graph.select(versions);
        context.presenter().select(versions);
        refresh();
    }

    private boolean isShown(MixVersion version) {
        return graph.shows(version);
    }

    private void filter(VersionFilter filter) {
        graph.setFilter(filter);
    }

    private void zoom(int steps) {
        graph.zoom(steps);
    }

    private void warn(String sentence) {
        foot.warn(sentence);
    }

    private void recordVersion() {
        List<Path> files = context.prompts().printedFiles();
        if (files.isEmpty()) {
            return;
        }
        RecordForm form = new RecordForm(context.presenter().session().production(), files);
        if (context.prompts().confirmed(form)) {
            context.works().record(form, this::made);
            refresh();
        }
    }

    /** Shown once the graph has taken it in, which it does at the next turn of the event loop. */
    private void made(MixVersion version) {
        root.getDisplay().asyncExec(() -> appeared(version));
    }

    private void appeared(MixVersion made) {
        if (!root.isDisposed() && made.eContainer() != null) {
            choose(List.of(made));
        }
    }

    @Override
    public void selectionChanged(List<MixVersion> versions) {
        context.presenter().select(versions);
        context.actions().selected().accept(versions);
        refresh();
    }

    @Override
    public void openRequested(MixVersion version) {
        context.actions().openAsItWas().accept(version);
    }

    @Override
    public void compareRequested(MixVersion earlier, MixVersion later) {
        context.actions().compare().accept(new VersionChoice(earlier, later));
    }

    @Override
    public PageTab tab() {
        return context.presenter().tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        boolean empty = context.presenter().isEmpty();
        Shown.set(emptyArea, empty);
        Shown.set(body, !empty);
        filters.refresh();
        details.refresh();
        foot.refresh(empty);
        root.layout(true, true);
        details.measure();
    }

    @Override
    public void setLook(GridLook look) {
        for (Composite area : List.of(root, emptyArea, body, above)) {
            CssRole.PANEL.paint(area, look.colors());
        }
        first.setLook(look);
        filters.setLook(look);
        graph.setColors(look.colors());
        details.setLook(look);
        foot.setLook(look);
    }

    @Override
    public boolean take() {
        return true;
    }

    @Override
    public boolean setFocus() {
        if (graph.control().isDisposed()) {
            return false; // asked while the window goes away
        }
        if (context.presenter().isEmpty()) {
            return first.setFocus();
        }
        graph.setFocus();
        return true;
    }
}
