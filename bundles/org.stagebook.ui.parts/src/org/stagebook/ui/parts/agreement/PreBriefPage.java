package org.stagebook.ui.parts.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.model.ColourMeaning;
import org.stagebook.model.TrackWish;
import org.stagebook.ui.parts.agreement.presenter.PreBriefPresenter;
import org.stagebook.ui.parts.agreement.presenter.PreBriefTables;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.theme.CssRole;

/** What the mixer wants to receive: a template to begin with, its fields at the left, tracks and colours at the right. */
public final class PreBriefPage implements Page {

    private static final FirstStep.Words NOTHING_AGREED = new FirstStep.Words(
            "Nobody has said what the mixer wants to receive",
            "Tracks and their order, channel order, sample rate, handles, pops, names of files: said before the edit begins,"
                    + " nothing has to be done twice. Begin with the template chosen above and change what is different.",
            "Begin with the template",
            "prebrief.first");

    private static final int MOST_TRACKS = 18;

    private final PreBriefPresenter presenter;
    private final Composite root;
    private final TemplateBar bar;
    private final FirstStep first;
    private final ScrolledPage page;
    private final Section wishes;
    private final WishForm form;
    private final Section tracksSection;
    private final Section coloursSection;
    private final ObjectTable<TrackWish> tracks;
    private final ObjectTable<ColourMeaning> colours;
    private final FormGrid tracksGrid;
    private final FormGrid coloursGrid;
    private final List<ButtonRow> rows;

    public PreBriefPage(Composite parent, PreBriefPresenter presenter, GridLook look, Consumer<Path> folderChosen) {
        this.presenter = presenter;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        bar = new TemplateBar(root, presenter, this::take, folderChosen);
        first = new FirstStep(root, NOTHING_AGREED, bar::apply);
        page = new ScrolledPage(root, 2);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        wishes = new Section(page.column(0), "Files", "");
        form = new WishForm(wishes, presenter, look);
        PreBriefTables tables = new PreBriefTables(presenter);
        tracks = tables.tracks();
        colours = tables.colours();
        tracksSection = new Section(
                page.column(1), "Tracks, in the order of the console", "No tracks are named: whatever comes will do.");
        tracksGrid = new FormGrid(tracksSection, tracks, look, this::trackKey, MOST_TRACKS);
        tracksGrid.grid().setData("id", "prebrief.tracks");
        ButtonRow trackButtons = new ButtonRow(tracksSection);
        trackButtons.add("Add tracks", "prebrief.addTracks", this::addTracks);
        trackButtons.add("Up", "prebrief.up", () -> moveTracks(-1));
        trackButtons.add("Down", "prebrief.down", () -> moveTracks(1));
        trackButtons.add("Delete", "prebrief.deleteTracks", this::deleteTracks);
        coloursSection = new Section(page.column(1), "Colours", "No colours are agreed.");
        coloursGrid = new FormGrid(coloursSection, colours, look, key -> false);
        coloursGrid.grid().setData("id", "prebrief.colours");
        ButtonRow colourButtons = new ButtonRow(coloursSection);
        colourButtons.add("Add a colour", "prebrief.addColour", this::addColour);
        colourButtons.add("Delete", "prebrief.deleteColour", this::deleteColour);
        rows = List.of(trackButtons, colourButtons);
    }

    @Override
    public PageTab tab() {
        return presenter.tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        boolean empty = presenter.preBrief().isEmpty();
        first.show(empty);
        Shown.set(page, !empty);
        form.refresh();
        tracksGrid.refresh();
        coloursGrid.refresh();
        wishes.guide(false, true);
        tracksSection.guide(presenter.tracks().isEmpty(), true);
        coloursSection.guide(presenter.colours().isEmpty(), true);
        root.layout(true, true);
        page.measure();
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        bar.setLook(look);
        first.setLook(look);
        page.setLook(look);
        List.of(wishes, tracksSection, coloursSection).forEach(section -> section.setLook(look));
        form.setLook(look);
        List.of(tracksGrid, coloursGrid).forEach(each -> each.grid().setLook(look));
        rows.forEach(row -> row.setLook(look));
    }

    @Override
    public boolean take() {
        form.take();
        return tracksGrid.grid().finishEntry() && coloursGrid.grid().finishEntry();
    }

    @Override
    public void toTop() {
        page.toTop();
    }

    @Override
    public boolean setFocus() {
        return presenter.preBrief().isEmpty() ? first.setFocus() : form.focus();
    }

    private boolean trackKey(int accelerator) {
        switch (accelerator) {
            case SWT.INSERT -> addTracks();
            case SWT.DEL -> deleteTracks();
            case SWT.ALT | SWT.ARROW_UP -> moveTracks(-1);
            case SWT.ALT | SWT.ARROW_DOWN -> moveTracks(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addTracks() {
        if (take()) {
            edit(tracksGrid, presenter.addTracks());
        }
    }

    private void addColour() {
        if (take()) {
            edit(coloursGrid, presenter.addColour());
        }
    }

    private static void edit(FormGrid grid, int row) {
        grid.grid().moveTo(row, 0);
        grid.grid().setFocus();
        grid.grid().edit("");
    }

    private void moveTracks(int places) {
        int row = tracksGrid.grid().selection().row();
        if (take() && tracks.at(row).isPresent() && tracks.at(row + places).isPresent()) {
            presenter.move(tracks.at(row).get(), places);
            tracksGrid.grid().moveTo(row + places, tracksGrid.grid().selection().column());
        }
    }

    private void deleteTracks() {
        tracksGrid.grid().cancelEntry();
        tracks.at(tracksGrid.grid().selection().row()).ifPresent(presenter::remove);
    }

    private void deleteColour() {
        coloursGrid.grid().cancelEntry();
        colours.at(coloursGrid.grid().selection().row()).ifPresent(presenter::remove);
    }
}
