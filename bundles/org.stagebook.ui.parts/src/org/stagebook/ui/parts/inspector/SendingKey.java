package org.stagebook.ui.parts.inspector;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench takes Ctrl+Enter before any field sees it; while a note is written, it sends the note. */
final class SendingKey implements ThreadComposer.Keyboard {

    private static final String NEW_CUE = "org.stagebook.command.newCue";

    private final IHandlerService service;
    private Optional<IHandlerActivation> activation = Optional.empty();

    SendingKey(IWorkbenchPartSite site) {
        service = site.getService(IHandlerService.class);
    }

    @Override
    public void taken(Runnable send) {
        left();
        activation = Optional.of(service.activateHandler(NEW_CUE, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                send.run();
                return null;
            }
        }));
    }

    @Override
    public void left() {
        activation.ifPresent(service::deactivateHandler);
        activation = Optional.empty();
    }
}
