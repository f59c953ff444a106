package org.stagebook.app.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.stagebook.model.Deliverable;
import org.stagebook.ui.parts.deliver.DeliverControl;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.ProductionEditorInput;

/** Checks or records something of the selected deliverable, or adds something to the desk; which, the plug-in's XML says behind the class. */
public final class DeskHandler extends ProductionHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        Optional<Deliverable> meant =
                situation.selected(Deliverable.class).stream().findFirst();
        DeliverControl desk = open(production, situation);
        meant.ifPresent(deliverable -> desk.follow(List.of(deliverable)));
        switch (what) {
            case "ADD" -> desk.add();
            case "DERIVE" -> desk.derive();
            case "ADD_PRODUCTION" -> desk.addProduction();
            case "BLOCKING" -> desk.toggleBlocking();
            default -> desk.act(DeskAction.valueOf(what));
        }
    }

    private static DeliverControl open(OpenProduction production, Situation situation) throws ExecutionException {
        try {
            return new EditorOpener(situation.window().getActivePage())
                    .openIn(EditorTarget.DELIVERABLES, new ProductionEditorInput(production, production.production()))
                    .getAdapter(DeliverControl.class);
        } catch (PartInitException e) {
            throw new ExecutionException("The deliverables could not be opened. " + e.getMessage(), e);
        }
    }
}
