package org.stagebook.ui.parts.sounds;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.sounds.presenter.SoundRows;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;

/** Says what sounds at the playhead, wherever it is moved: "what is that, and is it from post or production?". */
public final class SoundsView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.sounds";

    private final SoundRows rows = new SoundRows();
    private final PartSelection selection = new PartSelection();
    private OpenProductions productions;
    private Label title;
    private Grid grid;
    private GridLook look;
    private SessionWatch watch;
    private OpenProductions.Subscription activation;
    private Appearances.Subscription appearance;
    private Optional<Registration> following = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        Appearances appearances = getSite().getService(Appearances.class);
        look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new Label(area, SWT.WRAP);
        title.setData("id", "sounds.title");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 6)
                .hint(200, SWT.DEFAULT)
                .applyTo(title);
        rows.clear();
        grid = new Grid(area, new Grid.Parts(rows, rows, new Selecting(), 1), look);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(grid);
        getSite().setSelectionProvider(selection);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        activation = productions.onChange(this::follow);
        appearance = appearances.onChange(colors -> paint(look.with(colors)));
        paint(look);
        follow();
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public void dispose() {
        following.ifPresent(Registration::close);
        activation.close();
        watch.close();
        appearance.close();
        super.dispose();
    }

    private void follow() {
        following.ifPresent(Registration::close);
        following = productions.active().map(open -> open.playhead().onChange(this::refresh));
        refresh();
    }

    private void refresh() {
        Optional<OpenProduction> active = productions.active();
        active.ifPresentOrElse(
                open -> rows.show(open.production(), open.playhead().position()), rows::clear);
        title.setText(rows.title().replace("&", "&&"));
        title.requestLayout();
        grid.refresh();
    }

    private void paint(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(title.getParent(), look.colors());
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().body());
        grid.setLook(look);
    }

    private final class Selecting implements GridListener {
        @Override
        public void selectionChanged() {
            int row = grid.selection().row();
            if (row >= 0) {
                selection.select(new StructuredSelection(rows.object(row)));
            }
        }

        @Override
        public void headClicked(int column) {
            // clips in the order of the tracks, then cues
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return false;
        }
    }
}
