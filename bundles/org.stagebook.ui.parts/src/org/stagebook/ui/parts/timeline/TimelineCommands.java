package org.stagebook.ui.parts.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.ui.graph.timeline.TimelineControl;

/** The window's commands as far as the timeline answers them while it has the focus. */
final class TimelineCommands {

    private static final String CONTEXT = "org.stagebook.ui.parts.timeline.context";

    private final TimelineControl timeline;

    TimelineCommands(TimelineControl timeline) {
        this.timeline = timeline;
    }

    /** Registered with the site, which takes them back when the part is disposed. */
    void activate(IWorkbenchPartSite site) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, handler(timeline::selectAll));
        handlers.activateHandler("org.stagebook.ui.parts.timeline.zoomIn", handler(timeline::zoomIn));
        handlers.activateHandler("org.stagebook.ui.parts.timeline.zoomOut", handler(timeline::zoomOut));
        handlers.activateHandler("org.stagebook.ui.parts.timeline.fitReel", handler(timeline::fitReel));
        handlers.activateHandler("org.stagebook.ui.parts.timeline.fitSelection", handler(timeline::fitSelection));
    }

    private static AbstractHandler handler(Runnable action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
    }
}
