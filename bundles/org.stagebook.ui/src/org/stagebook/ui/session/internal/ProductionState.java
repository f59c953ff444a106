package org.stagebook.ui.session.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.stagebook.edit.EditingSession;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;

/** Tells menus and handlers how the active production stands: none, open or dirty, and what can be undone. */
public final class ProductionState extends AbstractSourceProvider {

    private static final String PRODUCTION = "org.stagebook.ui.production";
    private static final String UNDO = "org.stagebook.ui.undo";
    private static final String REDO = "org.stagebook.ui.redo";

    private OpenProductions productions;
    private SessionWatch watch;

    @Override
    public void initialize(IServiceLocator locator) {
        productions = locator.getService(OpenProductions.class);
        watch = new SessionWatch(productions, Display.getCurrent(), affected -> tell());
    }

    @Override
    public Map<String, String> getCurrentState() {
        Optional<EditingSession> session = productions.active().map(OpenProduction::session);
        return Map.of(
                PRODUCTION, session.map(ProductionState::stateOf).orElse("none"),
                UNDO, session.flatMap(EditingSession::undoLabel).orElse(""),
                REDO, session.flatMap(EditingSession::redoLabel).orElse(""));
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {PRODUCTION, UNDO, REDO};
    }

    @Override
    public void dispose() {
        watch.close();
    }

    private void tell() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
    }

    private static String stateOf(EditingSession session) {
        return session.isDirty() ? "dirty" : "open";
    }
}
