package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.build.BuildDialog;
import org.stagebook.ui.parts.build.presenter.BuildForm;
import org.stagebook.ui.parts.jobs.BuildWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks what to build, starting from the draft that is selected, and builds it in the background. */
public final class BuildHandoffHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        BuildForm form = new BuildForm(production.folder().resolve("packages"));
        new HandoffInUse(situation.window(), situation.selection())
                .handoff()
                .filter(handoff -> handoff.getState() == HandoffState.DRAFT)
                .ifPresent(draft -> fill(form, draft));
        BuildDialog dialog = new BuildDialog(
                situation.window().getShell(),
                form,
                situation.window().getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            start(form, production, situation);
        }
    }

    private static void start(BuildForm form, OpenProduction production, Situation situation) {
        OpenProductions productions = situation.window().getService(OpenProductions.class);
        PackageBuilder builder = Composition.packageBuilder();
        try {
            builder.checkName(form.name(), production.session());
        } catch (HandoffException e) {
            MessageDialog.openError(situation.window().getShell(), "Not built", e.getMessage());
            return;
        }
        new WorkRunner(situation.window())
                .start(new BuildWork(
                        form.request(),
                        builder,
                        production,
                        open -> productions.all().contains(open)));
    }

    private static void fill(BuildForm form, HandoffPackage draft) {
        form.setName(ModelText.of(draft.getName()));
        form.setSender(ModelText.of(draft.getSender()));
        form.setReceiver(ModelText.of(draft.getReceiver()));
    }
}
