package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.jobs.VerifyWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProductions;

/** Verifies the selected handoff where it was built, or a package that is asked for. */
public final class VerifyHandoffHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        HandoffInUse inUse = new HandoffInUse(window, HandlerUtil.getCurrentSelection(event));
        Optional<HandoffControl> pages =
                inUse.folder().flatMap(built -> inUse.handoff()).flatMap(new HandoffPages(window)::open);
        pages.ifPresentOrElse(HandoffControl::verify, () -> ask(window).ifPresent(folder -> verify(window, folder)));
        return null;
    }

    /** Without a production a package is verified all the same. */
    private static void verify(IWorkbenchWindow window, Path folder) {
        OpenProductions productions = window.getService(OpenProductions.class);
        new WorkRunner(window)
                .start(new VerifyWork(folder, Composition.packageVerifier(), VerifyOptions.DEFAULT, productions::all));
    }

    private static Optional<Path> ask(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText("Verify handoff");
        dialog.setMessage("Choose the folder of the package, the one that holds \u201cascmhl\u201d.");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
