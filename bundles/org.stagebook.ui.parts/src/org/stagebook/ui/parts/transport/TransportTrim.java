package org.stagebook.ui.parts.transport;

import jakarta.annotation.PostConstruct;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Puts the transport bar into the trim at the foot of the window. */
public final class TransportTrim {

    @PostConstruct
    void create(Composite parent, IWorkbenchWindow window) {
        Listening listening = window.getService(Listening.class);
        Appearances appearances = window.getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        TransportBar bar = new TransportBar(parent, listening.transport(), listening.screens(window), look);
        Appearances.Subscription watch = appearances.onChange(colors -> bar.setLook(look.with(colors)));
        bar.addListener(SWT.Dispose, event -> watch.close());
    }
}
