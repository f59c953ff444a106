package org.stagebook.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.stagebook.app.handlers.LastProduction;
import org.stagebook.app.handlers.ProductionSwitch;
import org.stagebook.ui.session.OpenProductions;

/** Opens the production named by {@code -production DIR} on the command line, or else the one of the last time. */
final class StartProduction {

    private static final String ARGUMENT = "-production";

    private final IWorkbenchWindow window;

    StartProduction(IWorkbenchWindow window) {
        this.window = window;
    }

    void open() {
        Optional<Path> wanted = fromCommandLine();
        if (wanted.isPresent()) {
            new ProductionSwitch(window).open(wanted.get());
        } else if (window.getService(OpenProductions.class).all().isEmpty()) {
            new LastProduction().folder().filter(Files::isDirectory).ifPresent(new ProductionSwitch(window)::open);
        }
        closeOrphans(window.getActivePage());
    }

    private static Optional<Path> fromCommandLine() {
        List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
        int at = arguments.indexOf(ARGUMENT);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(Path.of(arguments.get(at + 1)));
    }

    /** Editors that came back from the last time without their production. */
    private static void closeOrphans(IWorkbenchPage page) {
        List<IEditorReference> orphans = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            try {
                reference.getEditorInput();
            } catch (PartInitException e) {
                ILog.get().info("An editor of the last time is closed. " + e.getMessage(), e);
                orphans.add(reference);
            }
        }
        page.closeEditors(orphans.toArray(IEditorReference[]::new), false);
    }
}
