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
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.theme.WorkState;

/** What a person can do in the spotting notes; keys, menus and buttons all come here. */
public final class SpottingActions {

    private final SpottingPresenter presenter;
    private final Grid grid;
    private final FilterBar filterBar;
    private final MessageBar messages;
    private final Supplier<GridLook> look;

    SpottingActions(
            SpottingPresenter presenter, Grid grid, FilterBar filterBar, MessageBar messages, Supplier<GridLook> look) {
        this.presenter = presenter;
        this.grid = grid;
        this.filterBar = filterBar;
        this.messages = messages;
        this.look = look;
    }

    /** The cue under the cursor. */
    public Optional<Cue> currentCue() {
        List<Cue> visible = presenter.rows().visible();
        int row = grid.selection().row();
        return row >= 0 && row < visible.size() ? Optional.of(visible.get(row)) : Optional.empty();
    }

    public List<Cue> selectedCues() {
        List<Cue> visible = presenter.rows().visible();
        return Arrays.stream(grid.selection().selectedRows())
                .filter(row -> row < visible.size())
                .mapToObj(visible::get)
                .toList();
    }

    /** Adds a cue after the current one and puts the cursor on its In. */
    public void addCue() {
        if (!grid.finishEntry()) {
            return;
        }
        Optional<Cue> added = presenter.addAfter(currentCue());
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
            grid.moveTo(row, presenter.columns().indexOf(CueColumn.IN));
            grid.setFocus();
        });
    }

    /** Adds a cue where the cursor is on a time or a number, so that a letter is not meant for a text. */
    boolean addCueWhereNoWordsAre() {
        CueColumn column = presenter.columns().get(grid.selection().column());
        boolean words = column.entry() == CueColumn.Entry.TEXT || column.entry() == CueColumn.Entry.CHOICE;
        if (words && currentCue().isPresent()) {
            return false;
        }
        addCue();
        return true;
    }

    /** Asks for the reason and removes the selected cues; where all of them are removed, brings them back. */
    public void removeOrRestore() {
        List<Cue> cues = selectedCues();
        if (cues.isEmpty()) {
            return;
        }
        if (cues.stream().allMatch(SpottingPresenter::isRemoved)) {
            presenter.restore(cues);
            return;
        }
        List<Cue> wanted =
                cues.stream().filter(cue -> !SpottingPresenter.isRemoved(cue)).toList();
        ReasonPrompt prompt = new ReasonPrompt(
                grid, look.get(), presenter.removalQuestion(wanted), reason -> presenter.remove(wanted, reason), () -> {
                    if (!grid.isDisposed()) {
                        grid.setFocus();
                    }
                });
        Rectangle cell =
                grid.cellArea(grid.selection().row(), presenter.columns().indexOf(CueColumn.IN));
        cell.y += GridLook.HEADER_HEIGHT_PX;
        prompt.open(cell);
    }

    /** Brings the removed ones among the selected cues back. */
    public void restore() {
        presenter.restore(selectedCues());
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
        grid.select(IntStream.range(0, presenter.rows().visible().size()));
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
