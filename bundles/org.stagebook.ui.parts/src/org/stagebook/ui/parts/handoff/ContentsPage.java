package org.stagebook.ui.parts.handoff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.HandoffItem;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.handoff.presenter.ContentsTables;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.theme.CssRole;

/** What is handed over, and what lies in the same folders and is not. */
final class ContentsPage extends FormPage {

    private static final FirstStep.Words EMPTY = new FirstStep.Words(
            "No files are listed",
            "Here stands every file of the package with its role, reel and what it sounds like. Add a folder: roles and reels"
                    + " are guessed from names, and files stay where they lie until the package is built.",
            "Add a folder\u2026",
            "contents.first");
    private static final int MOST_ROWS = 18;
    private static final int MOST_UNLISTED = 8;

    private final ContentsTables tables;
    private final ObjectTable<HandoffItem> items;
    private final FormGrid itemsGrid;
    private final Label summary;
    private final Section unlistedSection;
    private final ButtonRow itemButtons;
    private final Button list;
    private final Button next;

    ContentsPage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.CONTENTS, 1, Optional.of(EMPTY));
        tables = new ContentsTables(context.presenter());
        items = tables.items();
        Section files = section(0, "Files", "");
        summary = new Label(files, SWT.WRAP);
        summary.setData("id", "contents.summary");
        itemsGrid = grid(files, items, "contents.items", new ReadingListener(this::key), MOST_ROWS);
        itemButtons = buttons(files);
        itemButtons.add("Add a folder\u2026", "contents.addFolder", this::addFolder);
        itemButtons.add("Add files\u2026", "contents.addFiles", this::addFiles);
        itemButtons.add("From tracks of imported sessions\u2026", "contents.addPlayed", this::addPlayed);
        itemButtons.add("Remove", "contents.remove", this::remove);
        unlistedSection = section(
                0,
                "In the same folders, and not listed",
                "Nothing: everything in the folders is listed, or nobody has looked into them yet.");
        grid(unlistedSection, tables.unlisted(), "contents.unlisted", new ReadingListener(NO_KEYS), MOST_UNLISTED);
        ButtonRow row = buttons(unlistedSection);
        row.add("Look into the folders again", "contents.look", works()::look);
        list = row.add("List them", "contents.list", () -> works().list(tables.unlistedFiles()));
        next = footButton(
                "Check the contents", "contents.next", () -> context.open().accept(HandoffPage.CHECK));
    }

    @Override
    boolean isEmpty() {
        return presenter().handoff().getContents().isEmpty();
    }

    @Override
    void firstStep() {
        addFolder();
    }

    @Override
    void showModel() {
        summary.setText(tables.summary());
        boolean draft = presenter().isDraft();
        Shown.set(itemButtons, draft);
        Shown.set(unlistedSection, draft && !presenter().handoff().getFolders().isEmpty());
        unlistedSection.guide(tables.unlistedFiles().isEmpty(), true);
        list.setVisible(!tables.unlistedFiles().isEmpty());
        label(next, draft ? "Check the contents" : "", true);
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        CssRole.QUIET.paint(summary, look.colors());
        summary.setBackground(look.colors().panel());
        summary.setFont(look.fonts().body());
    }

    private boolean key(int accelerator) {
        if (accelerator == SWT.INSERT && presenter().isDraft()) {
            addFiles();
        } else if (accelerator == SWT.DEL) {
            remove();
        }
        return accelerator == SWT.INSERT || accelerator == SWT.DEL;
    }

    private void addFolder() {
        if (take()) {
            context()
                    .prompts()
                    .folder("Add a folder", "Choose the folder whose files are handed over.")
                    .ifPresent(works()::addFolder);
            refresh();
        }
    }

    private void addFiles() {
        if (take()) {
            works().addFiles(context().prompts().files("Add files"));
            refresh();
        }
    }

    private void addPlayed() {
        if (take()) {
            context()
                    .prompts()
                    .folder(
                            "From tracks of imported sessions",
                            "Choose the folder with the sound that the tracks of imported sessions play.")
                    .ifPresent(works()::addPlayed);
            refresh();
        }
    }

    private void remove() {
        itemsGrid.grid().cancelEntry();
        List<HandoffItem> chosen = Arrays.stream(itemsGrid.grid().selection().selectedRows())
                .mapToObj(items::at)
                .flatMap(Optional::stream)
                .toList();
        tables.remove(chosen);
    }
}
