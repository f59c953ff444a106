package org.stagebook.ui.parts.timeline;

import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.ui.graph.timeline.TimelineControl;
import org.stagebook.ui.graph.timeline.TimelineHost;
import org.stagebook.ui.graph.timeline.TimelineInput;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;

/** The timeline of one reel, below the spotting notes: selects with them and changes the same cues. */
public final class ReelTimelineEditor extends ProductionEditorPart implements TimelineHost {

    private TimelineControl timeline;
    private CueSelectionProvider selection;
    private SelectionLink link;
    private Appearances.Subscription look;

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        TimelineInput input = new TimelineInput(session(), reel(), this);
        timeline = new TimelineControl(parent, input, appearances.colors(), new Fonts(resources));
        CssRole.OWN.paint(timeline.control(), appearances.colors());
        look = appearances.onChange(timeline::setColors);
        selection = new CueSelectionProvider(timeline::select);
        getSite().setSelectionProvider(selection);
        link = new SelectionLink(this, this::show);
        SelectionLink.showCurrent(this, this::show);
        new TimelineCommands(timeline).activate(getSite());
    }

    /** Shows those of the objects that are cues of this reel; others leave the timeline as it is. */
    private void show(List<? extends EObject> objects) {
        List<Cue> cues = objects.stream()
                .filter(object -> object.eContainer() == reel())
                .filter(Cue.class::isInstance)
                .map(Cue.class::cast)
                .toList();
        if (!cues.isEmpty()) {
            timeline.select(cues.reversed());
            selection.changed(timeline.selectedCues()); // so that it counts once this editor is the active one
        }
    }

    private Reel reel() {
        return (Reel) focus();
    }

    @Override
    public void setFocus() {
        timeline.setFocus();
    }

    /** The timeline listens to the session itself. */
    @Override
    protected void modelChanged(Set<EObject> affected) {
        // nothing beyond what the control does
    }

    @Override
    public void selectionChanged(List<Cue> cues) {
        selection.changed(cues);
    }

    /** The window's command asks for the reason, as it does for the table. */
    @Override
    public void removeRequested(List<Cue> cues) {
        execute(IWorkbenchCommandConstants.EDIT_DELETE);
    }

    @Override
    public void openRequested(Cue cue) {
        try {
            new EditorOpener(getSite().getPage()).open(cue);
        } catch (PartInitException e) {
            ILog.get().error("The editor for cue " + cue.getNumber() + " did not open: " + e.getMessage(), e);
        }
    }

    private void execute(String commandId) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + commandId + " could not run: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ObjectReveal.class) {
            return type.cast((ObjectReveal) object -> show(List.of(object)));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.close();
            look.close();
        }
        super.dispose();
    }
}
