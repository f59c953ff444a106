package org.stagebook.ui.parts.transport;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;

/** Where plain keys play: in parts that call this, for typing goes nowhere else there. */
public final class ListeningContext {

    private static final String ID = "org.stagebook.ui.parts.listening.context";

    private ListeningContext() {}

    /** Has the keys of the transport act in a part. */
    public static void in(IWorkbenchPartSite site) {
        site.getService(IContextService.class).activateContext(ID);
    }
}
