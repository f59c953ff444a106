package org.stagebook.ui.parts.handoff;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.parts.jobs.AcceptWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Does the form's work in the workbench: build and verify by their commands, the acceptance as work of its own. */
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
        Optional<Path> folder = open.folderOf(handoff);
        if (folder.isEmpty()) {
            failed.accept("The package says not where it was built, so nothing was recorded.");
            return;
        }
        AcceptRequest wanted = AcceptRequest.as(request.role()).by(request.by());
        for (Map.Entry<String, String> refused : request.refused().entrySet()) {
            wanted = wanted.except(refused.getKey(), refused.getValue());
        }
        OpenProductions productions = site.getService(OpenProductions.class);
        new WorkRunner(site.getWorkbenchWindow())
                .start(new AcceptWork(
                        folder.get(),
                        wanted,
                        acceptance,
                        open,
                        production -> productions.all().contains(production)));
    }

    private void run(String commandId) {
        try {
            site.getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + commandId + " could not be run. " + e.getMessage(), e);
        }
    }
}
