package org.stagebook.app.handlers;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.numbering.RenumberDialog;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Asks how cues are numbered, shows the new numbers, and gives them in one step. */
public final class RenumberHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Shell shell = situation.window().getShell();
        Appearances appearances = situation.window().getService(Appearances.class);
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(), shell));
        RenumberForm form =
                new RenumberForm(production.session(), situation.reel(production), situation.selected(Cue.class));
        new RenumberDialog(shell, form, new GridLook(appearances.colors(), fonts)).open();
    }
}
