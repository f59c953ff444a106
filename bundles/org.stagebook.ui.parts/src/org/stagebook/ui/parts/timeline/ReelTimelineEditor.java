package org.stagebook.ui.parts.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.TimelineControl;
import org.stagebook.ui.graph.timeline.TimelineHost;
import org.stagebook.ui.graph.timeline.TimelineInput;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.spotting.presenter.NewCuePlace;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.parts.timeline.presenter.GuideFile;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The timeline of one reel, below the spotting notes: selects with them and changes the same cues. */
public final class ReelTimelineEditor extends ProductionEditorPart implements TimelineHost {

    private final TimelinePreferences preferences = new TimelinePreferences();
    private TimelineToolRow tools;
    private TimelineControl timeline;
    private GuideTrack guide;
    private CueSelectionProvider selection;
    private SelectionLink link;
    private Appearances.Subscription look;

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Fonts fonts = new Fonts(resources);
        Composite column = new Composite(parent, SWT.NONE);
        column.setLayout(column());
        tools = new TimelineToolRow(column, () -> timeline, fonts, this::guideRequested);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        TimelineOptions options = preferences.options();
        TimelineInput input = new TimelineInput(session(), reel(), this, open().playhead(), options);
        timeline = new TimelineControl(column, input, appearances.colors(), fonts);
        timeline.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CssRole.OWN.paint(timeline.control(), appearances.colors());
        tools.show(options);
        setColors(appearances.colors());
        look = appearances.onChange(this::setColors);
        guide = new GuideTrack(open().folder(), reel(), parent.getDisplay(), timeline::setGuide);
        guide.refresh();
        connect();
    }

    private static GridLayout column() {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void connect() {
        selection = new CueSelectionProvider(timeline::select);
        getSite().setSelectionProvider(selection);
        link = new SelectionLink(this, this::show);
        SelectionLink.showCurrent(this, this::show);
        new TimelineCommands(timeline, this::guideRequested).activate(getSite());
    }

    private void setColors(StagebookColors colors) {
        tools.setColors(colors);
        timeline.setColors(colors);
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

    /** The timeline listens to the session itself; the guide track may be another. */
    @Override
    protected void modelChanged(Set<EObject> affected) {
        guide.refresh();
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

    /** A cue there, of the category of the selected one and with the next number; then its words are to be typed. */
    @Override
    public void newCueRequested(Position position) {
        List<Cue> selected = timeline.selectedCues();
        Optional<Cue> current = selected.isEmpty() ? Optional.empty() : Optional.of(selected.getLast());
        new NewCuePlace(session(), new SpottingScope(production(), Optional.of(reel())))
                .add(Optional.of(position), current)
                .ifPresent(this::openRequested);
    }

    @Override
    public void guideRequested() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText("Guide track of " + getPartName());
        dialog.setFilterPath(open().folder().toString());
        dialog.setFilterNames(new String[] {"Sound (WAV, AIFF, FLAC)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.wav;*.WAV;*.aif;*.aiff;*.flac;*.rf64;*.bwf", "*.*"});
        Optional.ofNullable(dialog.open())
                .map(chosen -> GuideFile.nameOf(open().folder(), Path.of(chosen)))
                .ifPresent(name -> session().run(SetFeature.of(reel(), Literals.REEL__GUIDE, name)));
    }

    @Override
    public void optionsChanged(TimelineOptions options) {
        tools.show(options);
        preferences.remember(options);
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
            guide.close();
        }
        super.dispose();
    }
}
