package org.stagebook.ui.parts.timeline;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.ui.graph.timeline.TimelineCommand;
import org.stagebook.ui.graph.timeline.TimelineControl;

/** The window's commands as far as the timeline answers them while it has the focus. */
final class TimelineCommands {

    private static final String PREFIX = "org.stagebook.ui.parts.timeline.";
    private static final String CONTEXT = PREFIX + "context";
    /** Those that the window has under a name of its own. */
    private static final Map<TimelineCommand, String> SHARED = new EnumMap<>(Map.of(
            TimelineCommand.SELECT_ALL, IWorkbenchCommandConstants.EDIT_SELECT_ALL,
            TimelineCommand.COPY, IWorkbenchCommandConstants.EDIT_COPY,
            TimelineCommand.PASTE, IWorkbenchCommandConstants.EDIT_PASTE));

    private final TimelineControl timeline;
    private final Runnable chooseGuide;

    TimelineCommands(TimelineControl timeline, Runnable chooseGuide) {
        this.timeline = timeline;
        this.chooseGuide = chooseGuide;
    }

    /** Registered with the site, which takes them back when the part is disposed. */
    void activate(IWorkbenchPartSite site) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        IHandlerService handlers = site.getService(IHandlerService.class);
        for (TimelineCommand command : TimelineCommand.values()) {
            handlers.activateHandler(idOf(command), handler(() -> timeline.run(command)));
        }
        handlers.activateHandler(PREFIX + "chooseGuide", handler(chooseGuide));
    }

    /** {@code org.stagebook.ui.parts.timeline.zoomIn}. */
    static String idOf(TimelineCommand command) {
        String own = PREFIX + camelCase(command.name());
        return SHARED.getOrDefault(command, own);
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char letter : constant.toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                name.append(upper ? letter : Character.toLowerCase(letter));
                upper = false;
            }
        }
        return name.toString();
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
