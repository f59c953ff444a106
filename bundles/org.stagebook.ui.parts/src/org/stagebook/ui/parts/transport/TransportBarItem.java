package org.stagebook.ui.parts.transport;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Puts the transport bar at the foot of the window. */
public final class TransportBarItem extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        IWorkbenchWindow window = getWorkbenchWindow();
        Listening listening = window.getService(Listening.class);
        Appearances appearances = window.getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        Screens screens = listening.screens(window);
        TransportBar bar = new TransportBar(parent, listening.transport(), screens, look);
        Appearances.Subscription watch = appearances.onChange(colors -> bar.setLook(look.with(colors)));
        bar.addListener(SWT.Dispose, event -> watch.close());
        return bar;
    }

    @Override
    public boolean isDynamic() {
        return false;
    }
}
