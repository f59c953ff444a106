package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.edit.Registration;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.parts.transport.Listening;
import org.stagebook.ui.playhead.Playhead;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The spotting notes of a reel, or of the whole production, in the workbench. */
public final class SpottingEditor extends ProductionEditorPart {

    private static final String SIGN_OFF = "org.stagebook.command.signOff";

    private final PartSelection selection = new PartSelection();
    private SpottingControl control;
    private SelectionLink link;
    private Registration following;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        Optional<Reel> reel = focus() instanceof Reel found ? Optional.of(found) : Optional.empty();
        Playhead playhead = open().playhead();
        SpottingPresenter presenter =
                new SpottingPresenter(session(), new SpottingScope(production(), reel), playhead::position);
        control = new SpottingControl(
                parent,
                presenter,
                look,
                new SpottingControl.Surroundings(
                        new PreferenceMemory(), this::selected, this::signOff, this::playOrStop));
        following = playhead.onChange(control::playheadMoved);
        appearance = appearances.onChange(control::setColors);
        getSite().setSelectionProvider(selection);
        link = new SelectionLink(this, this::show);
        new SpottingHandlers(control.actions()).activate(getSite());
    }

    private void show(List<EObject> objects) {
        control.reveal(objects);
        selected(control.selectedCues());
    }

    private void playOrStop() {
        getSite().getService(Listening.class).transport().playOrStop();
    }

    private void signOff() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(SIGN_OFF, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + SIGN_OFF + " could not run: " + e.getMessage(), e);
        }
    }

    private void selected(List<Cue> cues) {
        selection.select(cues.isEmpty() ? new StructuredSelection(focus()) : new StructuredSelection(cues));
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        // the control follows the session by itself, at once
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ObjectReveal.class) {
            ObjectReveal reveal = object -> control.reveal(List.of(object));
            return adapter.cast(reveal);
        }
        if (adapter == SpottingActions.class) {
            return adapter.cast(control.actions());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.close();
            appearance.close();
            following.close();
        }
        super.dispose();
    }
}
