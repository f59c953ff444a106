package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.jobs.ReceiveWork.Target;
import org.stagebook.ui.parts.receive.ReceivePackage;
import org.stagebook.ui.session.OpenProduction;

/** Receives a package from another house; it ends where its files are accepted. */
public final class ReceiveHandoffHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        new ReceivePackage(window).ask((target, packageId) -> show(window, target, packageId));
        return null;
    }

    private static void show(IWorkbenchWindow window, Target target, String packageId) {
        Optional<OpenProduction> production = switch (target) {
            case Target.NewFolder(Path place) -> new ProductionSwitch(window).open(place);
            case Target.Open(OpenProduction open) -> Optional.of(open);
            case Target.PackageOnly() -> Optional.empty();
        };
        production.stream()
                .flatMap(open -> open.production().getHandoffs().stream())
                .filter(handoff -> packageId.equals(handoff.getId()))
                .findFirst()
                .flatMap(new HandoffPages(window)::open)
                .ifPresent(pages -> pages.open(HandoffPage.ACCEPTANCE));
    }
}
