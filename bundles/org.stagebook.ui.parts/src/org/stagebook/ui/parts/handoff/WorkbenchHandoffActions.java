package org.stagebook.ui.parts.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.handoff.AcceptRequest;
import org.stagebook.handoff.AcceptanceResult;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.PackageAcceptance;
import org.stagebook.handoff.ProductionLink;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.session.OpenProduction;

/** Does the form's work in the workbench: build and verify by their commands, the acceptance as a job of its own. */
final class WorkbenchHandoffActions implements HandoffActions {

    private final IWorkbenchPartSite site;
    private final OpenProduction open;
    private final HandoffPackage handoff;
    private final PackageAcceptance acceptance;

    WorkbenchHandoffActions(
            IWorkbenchPartSite site, OpenProduction open, HandoffPackage handoff, PackageAcceptance acceptance) {
        this.site = site;
        this.open = open;
        this.handoff = handoff;
        this.acceptance = acceptance;
    }

    @Override
    public void build() {
        run("org.stagebook.command.buildHandoff");
    }

    @Override
    public void verify() {
        run("org.stagebook.command.verifyHandoff");
    }

    @Override
    public void accept(Request request, Consumer<String> failed) {
        if (handoff.getFolder() == null) {
            failed.accept("The package says not where it was built, so nothing was recorded.");
            return;
        }
        Path folder = open.folder().resolve(handoff.getFolder()).normalize();
        AcceptRequest wanted = new AcceptRequest(request.role(), request.by(), request.refused());
        Display display = site.getShell().getDisplay();
        Job job = Job.create("Accept " + handoff.getName(), monitor -> {
            try {
                AcceptanceResult result = acceptance.accept(folder, wanted);
                display.asyncExec(() -> record(result, failed));
            } catch (IOException e) {
                display.asyncExec(() -> failed.accept(e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void record(AcceptanceResult result, Consumer<String> failed) {
        try {
            new ProductionLink(result.folder(), result.description()).record(result.acceptance(), open.session());
        } catch (HandoffException e) {
            failed.accept("It is recorded in the package, but not in the production. " + e.getMessage());
        }
    }

    private void run(String commandId) {
        try {
            site.getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + commandId + " could not be run. " + e.getMessage(), e);
        }
    }
}
