package org.stagebook.ui.parts.cast;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.ui.parts.cast.presenter.CastTable;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;

/** The cast of the production in use, with the lines each has to record. */
public final class CastView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.cast";

    private OpenProductions productions;
    private Composite area;
    private Label summary;
    private GridLook look;
    private SessionWatch watch;
    private OpenProductions.Subscription activation;
    private Appearances.Subscription appearance;
    private Optional<OpenProduction> shown = Optional.empty();
    private Optional<CastTable> table = Optional.empty();
    private Optional<Grid> grid = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        Appearances appearances = getSite().getService(Appearances.class);
        look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        summary.setData("id", "cast.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 6)
                .hint(200, SWT.DEFAULT)
                .applyTo(summary);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        activation = productions.onChange(this::refresh);
        appearance = appearances.onChange(colors -> paint(look.with(colors)));
        refresh();
        paint(look);
    }

    @Override
    public void setFocus() {
        grid.ifPresentOrElse(Grid::setFocus, area::setFocus);
    }

    @Override
    public void dispose() {
        watch.close();
        activation.close();
        appearance.close();
        super.dispose();
    }

    private void refresh() {
        Optional<OpenProduction> active = productions.active();
        if (!active.equals(shown)) {
            shown = active;
            grid.ifPresent(Grid::dispose);
            table = active.map(open -> new CastTable(open.session()));
            grid = table.map(this::newGrid);
        }
        table.ifPresent(CastTable::refresh);
        grid.ifPresent(Grid::columnsChanged);
        summary.setText(table.map(CastTable::summary)
                .orElse("Open a production to see its cast.")
                .replace("&", "&&"));
        area.layout(true, true);
    }

    private Grid newGrid(CastTable cast) {
        Grid made = new Grid(area, new Grid.Parts(cast, cast, new ReadingListener(key -> false), 1), look);
        made.setData("id", "cast.grid");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        return made;
    }

    private void paint(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(area, look.colors());
        CssRole.PANEL.paint(summary, look.colors());
        summary.setFont(look.fonts().body());
        grid.ifPresent(shownGrid -> shownGrid.setLook(look));
    }
}
