package org.stagebook.ui.parts.open;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** A view of the production in use: follows its changes, another one coming into use, and the appearance of the window. */
public abstract class ProductionView extends ViewPart {

    private OpenProductions productions;
    private SessionWatch watch;
    private Appearances.Subscription appearance;

    /** Adds what is seen. */
    protected abstract void create(Composite parent, GridLook look);

    /** Shows the production in use as it is now. */
    protected abstract void refresh();

    /** Takes over colours and fonts. */
    protected abstract void setLook(GridLook look);

    @Override
    public final void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        Appearances appearances = getSite().getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        create(parent, look);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        appearance = appearances.onChange(colors -> setLook(look.with(colors)));
        refresh();
    }

    /** Those that are open. */
    protected final OpenProductions productions() {
        return productions;
    }

    @Override
    public void dispose() {
        watch.close();
        appearance.close();
        super.dispose();
    }
}
