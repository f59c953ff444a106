package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.edit.Registration;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.PagedControl;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.parts.versions.presenter.VersionsPage;
import org.stagebook.ui.parts.versions.presenter.VersionsPresenter;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** The pages on the versions of a production; needs no workbench and follows the session by itself. */
public final class VersionsControl extends Composite {

    private final VersionsContext context;
    private final PagedControl pages;
    private GraphPage graph;
    private ComparePage compare;
    private GridLook look;

    /** What the pages ask of the window: to show a version as it was, and to select objects everywhere. */
    public record Window(Consumer<MixVersion> openAsItWas, Consumer<List<? extends EObject>> selected) {}

    /** What is behind the pages. */
    public record Presenters(VersionsPresenter versions, ComparePresenter comparing, VersionsWorks works) {}

    public VersionsControl(
            Composite parent, Presenters presenters, VersionPrompts prompts, Window window, GridLook look) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(new FillLayout());
        CssRole.PANEL.paint(this, look.colors());
        context = new VersionsContext(
                presenters.versions(),
                presenters.comparing(),
                presenters.works(),
                prompts,
                look,
                new VersionsContext.Actions(window.openAsItWas(), this::compare, window.selected()));
        pages = new PagedControl(
                this,
                look,
                List.of(
                        area -> graph = new GraphPage(area, context),
                        area -> compare = new ComparePage(area, context)));
        Registration registration = presenters.versions().session().addListener(event -> pages.refresh());
        addListener(SWT.Dispose, event -> registration.close());
    }

    /** Takes over the colours of the other look. */
    public void setColors(StagebookColors colors) {
        look = look.with(colors);
        CssRole.PANEL.paint(this, colors);
        pages.setLook(look);
        pages.refresh();
    }

    /** Brings a page to the front; the two latest versions are compared where nobody chose. */
    public void open(VersionsPage page) {
        pages.open(page.ordinal());
    }

    /** The page in front. */
    public VersionsPage current() {
        return VersionsPage.values()[pages.current()];
    }

    /** Says what is different between two versions. */
    public void compare(VersionChoice choice) {
        context.comparing().choose(choice);
        open(VersionsPage.COMPARE);
        compare.compare();
        pages.refresh();
    }

    /** Selects in the graph what is selected elsewhere, without turning the page; other objects leave it as it is. */
    public void follow(List<? extends EObject> objects) {
        context.presenter().follow(objects);
        List<MixVersion> versions = objects.stream()
                .filter(MixVersion.class::isInstance)
                .map(MixVersion.class::cast)
                .filter(context.presenter().versions()::contains)
                .toList();
        if (!versions.isEmpty()) {
            graph.choose(versions);
        }
    }

    /** Selects a version in the graph. */
    public void reveal(MixVersion version) {
        open(VersionsPage.VERSIONS);
        graph.choose(List.of(version));
    }

    @Override
    public boolean setFocus() {
        return pages.setFocus();
    }
}
