package org.stagebook.app;

import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stagebook.app.handlers.ProductionSwitch;
import org.stagebook.edit.ReadOnlyProductionException;
import org.stagebook.ui.parts.jobs.LongWorks;
import org.stagebook.ui.session.OpenProductions;

/** Decides how the workbench opens and closes: as it was left, with nothing lost and no production left locked. */
final class StagebookWorkbenchAdvisor extends WorkbenchAdvisor {

    private Optional<OpenProductions> productions = Optional.empty();

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        DragHandles.hide();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SpotPerspective.ID;
    }

    /** A change that an archived production refuses is no defect: its sentence is shown, and nothing else happens. */
    @Override
    public void eventLoopException(Throwable problem) {
        Optional<ReadOnlyProductionException> refused = Refusals.readOnly(problem);
        if (refused.isPresent()) {
            MessageDialog.openInformation(null, "Read-only", refused.get().getMessage());
        } else {
            super.eventLoopException(problem);
        }
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0];
        OpenProductions open = window.getService(OpenProductions.class);
        productions = Optional.of(open);
        new LongWorks(Job.getJobManager()).end();
        ProductionSwitch productionSwitch = new ProductionSwitch(window);
        return open.all().stream().allMatch(productionSwitch::leave);
    }

    @Override
    public void postShutdown() {
        productions.ifPresent(open -> open.all().forEach(open::close));
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StagebookWindowAdvisor(configurer);
    }
}
