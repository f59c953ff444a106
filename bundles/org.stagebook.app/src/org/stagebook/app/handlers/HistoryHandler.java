package org.stagebook.app.handlers;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Steps through the history of the active production and shows what the step touched. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    private final String verb;
    private final Function<EditingSession, Optional<String>> label;
    private final Consumer<EditingSession> step;

    HistoryHandler(String verb, Function<EditingSession, Optional<String>> label, Consumer<EditingSession> step) {
        this.verb = verb;
        this.label = label;
        this.step = step;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        active().map(OpenProduction::session).ifPresent(session -> {
            Set<EObject> touched = run(session);
            ObjectReveal.inOpenEditors(
                    HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), touched);
        });
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String named = active().map(OpenProduction::session)
                .flatMap(label)
                .map(name -> verb + " " + name)
                .orElse(verb);
        element.setText(named);
        element.setTooltip(named);
    }

    private Set<EObject> run(EditingSession session) {
        Set<EObject> touched = new LinkedHashSet<>();
        try (Registration ignored = session.addListener(event -> touched.addAll(event.affected()))) {
            step.accept(session);
        }
        return touched;
    }

    private static Optional<OpenProduction> active() {
        return PlatformUI.getWorkbench().getService(OpenProductions.class).active();
    }
}
