package org.stagebook.ui.parts.spotting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.MessageBar.Message;
import org.stagebook.ui.parts.spotting.MessageBar.Offer;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.PastePlan;
import org.stagebook.ui.parts.spotting.presenter.RemovalForm;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.theme.WorkState;

/** What a person can do in the spotting notes; keys, menus and buttons all come here. */
public final class SpottingActions {

    /** The widgets the actions happen in. */
    record Places(Grid grid, FilterBar filterBar, EntryBar entryBar, ReplaceBar replaceBar, MessageBar messages) {}

    private final SpottingPresenter presenter;
    private final Grid grid;
    private final FilterBar filterBar;
    private final EntryBar entryBar;
    private final ReplaceBar replaceBar;
    private final MessageBar messages;
    private final Supplier<GridLook> look;

    SpottingActions(SpottingPresenter presenter, Places places, Supplier<GridLook> look) {
        this.presenter = presenter;
        this.grid = places.grid();
        this.filterBar = places.filterBar();
        this.entryBar = places.entryBar();
        this.replaceBar = places.replaceBar();
        this.messages = places.messages();
        this.look = look;
    }

    /** The cue under the cursor. */
    public Optional<Cue> currentCue() {
        return presenter.rows().cueAt(grid.selection().row());
    }

    public List<Cue> selectedCues() {
        return Arrays.stream(grid.selection().selectedRows())
                .boxed()
                .flatMap(row -> presenter.rows().cueAt(row).stream())
                .toList();
    }

    /** Puts the keyboard into the line that takes whole cues. */
    public void enterLine() {
        if (grid.finishEntry()) {
            entryBar.focusText();
        }
    }

    /** Brings a cue into view and selects it, without taking the keyboard from where it is. */
    void show(Cue cue) {
        if (presenter.rows().rowsOf(List.of(cue)).findAny().isEmpty()) {
            filterBar.clear();
        }
        presenter
                .rows()
                .rowsOf(List.of(cue))
                .findFirst()
                .ifPresent(row -> grid.moveTo(row, grid.selection().column()));
    }

    /** Adds a cue at the playhead, or after the current one, and puts the cursor on its In. */
    public void addCue() {
        if (!grid.finishEntry()) {
            return;
        }
        Optional<Cue> added = presenter.add(currentCue());
        added.ifPresentOrElse(
                this::showAdded,
                () -> messages.show(Message.of(
                        WorkState.ATTENTION, "There is no reel yet. Add one in the explorer, then its cues here.")));
    }

    private void showAdded(Cue cue) {
        if (presenter.rows().rowsOf(List.of(cue)).findAny().isEmpty()) {
            filterBar.clear();
        }
        presenter.rows().rowsOf(List.of(cue)).findFirst().ifPresent(row -> {
            grid.moveTo(row, Math.max(0, presenter.columns().indexOf(CueColumn.IN)));
            grid.setFocus();
        });
    }

    /** Adds a cue where the cursor is on a time or a number, so that a letter is not meant for a text. */
    boolean addCueWhereNoWordsAre() {
        boolean meant = !isOnWords();
        if (meant) {
            addCue();
        }
        return meant;
    }

    /** Goes to the line that takes whole cues, unless a letter is meant for a text. */
    boolean enterLineWhereNoWordsAre() {
        boolean meant = !isOnWords();
        if (meant) {
            enterLine();
        }
        return meant;
    }

    /** Whether a letter begins a text where the cursor is. */
    boolean isOnWords() {
        CueColumn column = presenter.columns().get(grid.selection().column());
        boolean words = column.entry() == CueColumn.Entry.TEXT || column.entry() == CueColumn.Entry.CHOICE;
        return words && currentCue().isPresent();
    }

    /** Opens the bar that finds words and replaces them. */
    public void replace() {
        replaceBar.open();
    }

    /** Asks for the reason and removes the selected cues; where all of them are removed, brings them back. */
    public void removeOrRestore() {
        List<Cue> cues = selectedCues();
        if (cues.isEmpty()) {
            return;
        }
        if (cues.stream().allMatch(SpottingPresenter::isRemoved)) {
            restore();
            return;
        }
        List<Cue> wanted =
                cues.stream().filter(cue -> !SpottingPresenter.isRemoved(cue)).toList();
        RemovalForm form = presenter.removal(wanted);
        ReasonPrompt.Asked asked = new ReasonPrompt.Asked(form.question(), form.warning(), form.askedBefore());
        ReasonPrompt prompt = new ReasonPrompt(grid, look.get(), asked, form::remove, this::backToCues);
        Rectangle cell = grid.cellArea(
                grid.selection().row(), Math.max(0, presenter.columns().indexOf(CueColumn.IN)));
        cell.y += GridLook.HEADER_HEIGHT_PX;
        prompt.open(cell);
    }

    private void backToCues() {
        if (!grid.isDisposed()) {
            grid.setFocus();
        }
    }

    /** Says that the selected cues stay in the M&E, even if they are removed. */
    public void keepForMusicAndEffects() {
        presenter.keepForMusicAndEffects(selectedCues());
    }

    /** Brings the removed ones among the selected cues back. */
    public void restore() {
        List<Cue> removed =
                selectedCues().stream().filter(SpottingPresenter::isRemoved).toList();
        if (!removed.isEmpty()) {
            presenter.restore(removed);
            messages.show(Message.of(
                    WorkState.DONE,
                    removed.size() == 1
                            ? "The cue is back as it was. Undo takes it out again."
                            : removed.size() + " cues are back as they were. Undo takes them out again."));
        }
    }

    /** Says that the selected cues lie where they belong in the new cut. */
    public void markChecked() {
        if (presenter.markChecked(selectedCues()) == 0) {
            messages.show(Message.of(
                    WorkState.ATTENTION,
                    "None of the selected cues is to be checked: no picture change touched or cut them."));
        }
    }

    public void copy() {
        List<Cue> cues = selectedCues();
        if (!cues.isEmpty()) {
            toClipboard(presenter.copy(cues));
        }
    }

    /** Makes cues of the rows on the clipboard in one step and reports those that could not be read. */
    public void paste() {
        Object pasted = fromClipboard();
        if (!(pasted instanceof String text) || text.isBlank()) {
            messages.show(Message.of(
                    WorkState.ATTENTION, "There are no rows to paste. Copy rows with at least an In time first."));
            return;
        }
        PastePlan plan = presenter.plan(text);
        List<Cue> cues = presenter.paste(plan);
        if (!cues.isEmpty()) {
            if (presenter.rows().rowsOf(cues).count() < cues.size()) {
                filterBar.clear();
            }
            grid.select(presenter.rows().rowsOf(cues));
        }
        messages.show(report(plan));
    }

    private Message report(PastePlan plan) {
        String taken = plan.summary();
        if (plan.problems().isEmpty()) {
            return Message.of(WorkState.DONE, taken);
        }
        List<String> details =
                plan.problems().stream().map(PastePlan.Problem::shown).toList();
        Offer offer = new Offer("Copy the rows left out", () -> toClipboard(plan.rejected()));
        return new Message(WorkState.ATTENTION, taken, details, Optional.of(offer));
    }

    public void selectAll() {
        grid.select(IntStream.range(0, presenter.rows().lines().size()));
    }

    public void focusFilter() {
        filterBar.focusText();
    }

    void clearFilter() {
        filterBar.clear();
    }

    public void undo() {
        presenter.session().undo();
    }

    public void redo() {
        presenter.session().redo();
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private Object fromClipboard() {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
