package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.StateChange;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The course of a handoff, and which package it follows. */
public final class OverviewPresenter {

    private final HandoffPresenter presenter;

    public OverviewPresenter(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** Every step with who, role and remark, the last first. */
    public ObjectTable<StateChange> course() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("state", "State", 148, false),
                                step -> GridCell.of(step.getState().getLiteral())
                                        .with(HandoffPresenter.sign(step.getState()))),
                        ObjectColumn.read(
                                column("at", "When", 128, false),
                                step -> GridCell.of(step.getAt() == null ? "" : HandoffPresenter.moment(step.getAt()))),
                        ObjectColumn.read(
                                column("who", "Who and in which role", 132, true), step -> GridCell.of(who(step))),
                        ObjectColumn.read(
                                column("remark", "Remark", 112, true),
                                step -> GridCell.of(orEmpty(step.getRemark())).in(Tone.QUIET))),
                () -> presenter.handoff().getHistory().reversed());
    }

    private static String who(StateChange step) {
        return HandoffPresenter.who(step.getBy(), step.getRole());
    }

    /** The packages this one can follow: all that were sent. */
    public List<HandoffPackage> earlier() {
        return presenter.session().production().getHandoffs().stream()
                .filter(other -> other != presenter.handoff() && other.getState() != HandoffState.DRAFT)
                .toList();
    }

    /** What stands for them in a choice: none first. */
    public List<String> earlierNames() {
        List<String> names = new ArrayList<>(List.of("No other package"));
        choices().forEach(other -> names.add(orEmpty(other.getName())));
        return names;
    }

    /** Which of the names is chosen. */
    public int chosen() {
        return choices().indexOf(presenter.handoff().getSupersedes()) + 1;
    }

    /** Says which package this one follows; only of a draft. */
    public void choose(int index) {
        if (index != chosen() && presenter.isDraft()) {
            presenter
                    .session()
                    .run(new SetFeature(
                            List.of(presenter.handoff()),
                            Literals.HANDOFF_PACKAGE__SUPERSEDES,
                            index == 0
                                    ? Optional.empty()
                                    : Optional.of(choices().get(index - 1))));
        }
    }

    private List<HandoffPackage> choices() {
        List<HandoffPackage> all = new ArrayList<>(earlier());
        HandoffPackage now = presenter.handoff().getSupersedes();
        if (now != null && !all.contains(now)) {
            all.add(now);
        }
        return all;
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
