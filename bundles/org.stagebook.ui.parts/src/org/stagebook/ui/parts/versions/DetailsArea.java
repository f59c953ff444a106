package org.stagebook.ui.parts.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.MixChange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.versions.presenter.ChangePlace;
import org.stagebook.ui.parts.versions.presenter.PlayableFile;
import org.stagebook.ui.parts.versions.presenter.VersionDetails;
import org.stagebook.ui.theme.CssRole;

/** What the selected version holds: files, change notes, removals, what was heard blind, sign-offs, and where it sounds different. */
final class DetailsArea extends Composite {

    private static final Duration PRE_ROLL = Duration.ofSeconds(2);

    private final VersionsContext context;
    private final Consumer<String> warned;
    private final VersionDetails details;
    private final ScrolledPage page;
    private final Label title;
    private final Label facts;
    private final Label missing;
    private final List<Part> parts = new ArrayList<>();
    private final ObjectTable<MixChange> changes;
    private final FormGrid changesGrid;
    private final ButtonRow noteButtons;

    private record Part(Section section, ObjectTable<?> table, FormGrid grid) {}

    /** @param warned told of what somebody has to know, a sentence */
    DetailsArea(Composite parent, VersionsContext context, Consumer<String> warned) {
        super(parent, SWT.NONE);
        this.context = context;
        this.warned = warned;
        details = new VersionDetails(context.presenter());
        setLayout(new FillLayout());
        page = new ScrolledPage(this, 2);
        title = label(0, "versions.title");
        facts = label(0, "versions.facts");
        add(0, "Files", "No files were recorded with it.", "versions.files", details.files());
        missing = label(0, "versions.missing");
        add(
                0,
                "Sounds different from the version before",
                "Nothing is recorded. Compare it with the one before to hear for yourself.",
                "versions.sounds",
                details.soundChanges());
        changes = details.changes();
        changesGrid = add(
                1,
                "Change notes",
                "What was asked for in this version, where and by whom, what was tried and what the room said.",
                "versions.changes",
                changes);
        ButtonRow buttons = new ButtonRow(parts.getLast().section());
        buttons.add("Hear", "versions.hearNote", this::hearNote);
        buttons.add("Note a change\u2026", "versions.note", this::note);
        buttons.add("Delete", "versions.deleteNote", this::deleteNote);
        noteButtons = buttons;
        add(1, "Taken out since the version before", "Nothing was taken out.", "versions.removals", details.removals());
        add(
                1,
                "Heard blind",
                "Nobody compared it with another version without knowing which was which.",
                "versions.listening",
                details.listeningTests());
        add(1, "Sign-offs", "Nobody has signed it off.", "versions.signOffs", details.signOffs());
    }

    /** Shows what the selected version holds now. */
    void refresh() {
        title.setText(details.title().replace("&", "&&"));
        facts.setText(details.facts().replace("&", "&&"));
        Shown.set(facts, !details.facts().isEmpty());
        String reason = playReason();
        missing.setText(reason.replace("&", "&&"));
        Shown.set(missing, !reason.isEmpty());
        boolean any = context.presenter().version().isPresent();
        for (Part part : parts) {
            Shown.set(part.section(), any);
            part.section().guide(part.table().rowCount() == 0, true);
            part.grid().refresh();
        }
    }

    private String playReason() {
        return context.presenter()
                .version()
                .map(version -> PlayableFile.of(
                                version, Optional.of(context.works().open().folder()))
                        .reason())
                .orElse("");
    }

    /** Fits the sections to the room there is. */
    void measure() {
        page.measure();
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        page.setLook(look);
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        for (Label label : List.of(facts, missing)) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        }
        noteButtons.setLook(look);
        parts.forEach(part -> {
            part.section().setLook(look);
            part.grid().grid().setLook(look);
        });
    }

    private Label label(int column, String id) {
        Label label = new Label(page.column(column), SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 320;
        label.setLayoutData(data);
        return label;
    }

    private void note() {
        context.presenter()
                .note(context.works().open().playhead().loop())
                .filter(context.prompts()::confirmed)
                .map(context.presenter()::add)
                .filter(stale -> !stale.isEmpty())
                .ifPresent(stale -> warned.accept("A sign-off does not hold any more: " + String.join(" ", stale)));
    }

    /** Plays the version from a little before the place that the marked note is about. */
    private void hearNote() {
        Optional<MixChange> note = changes.at(changesGrid.grid().selection().row());
        note.ifPresentOrElse(
                this::hear,
                () -> warned.accept("There is no change note to hear. Note what was changed, and where, first."));
    }

    private void hear(MixChange note) {
        Optional<Position> place = ChangePlace.of(note);
        if (place.isPresent() && context.presenter().version().isPresent()) {
            context.works().open().playhead().moveTo(place.get().minus(PRE_ROLL));
            context.prompts().play(context.presenter().version().get());
        } else {
            warned.accept("Nothing says where in the film this change note is about.");
        }
    }

    private void deleteNote() {
        changesGrid.grid().cancelEntry();
        changes.at(changesGrid.grid().selection().row()).ifPresent(details::delete);
    }

    private FormGrid add(int column, String name, String guide, String id, ObjectTable<?> table) {
        Section section = new Section(page.column(column), name, guide);
        FormGrid grid = new FormGrid(section, table, context.look(), key -> false, 8);
        grid.grid().setData("id", id);
        parts.add(new Part(section, table, grid));
        return grid;
    }
}
