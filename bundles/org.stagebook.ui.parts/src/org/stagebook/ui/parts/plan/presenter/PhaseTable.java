package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The table of phases: what, of which reel, when, what is booked, what it costs and why. */
public record PhaseTable(PlanPresenter presenter) {

    /** Where the name stands, which is typed first. */
    public static final int NAME = 0;

    private static final int DAY_PX = 94;
    private static final int FIGURES_PX = 84;
    private static final int SIGNED_FIGURES_PX = 112;

    /** The table, a row for each phase and currency. */
    public ObjectTable<PhaseLine> table() {
        PlanEntries typed = new PlanEntries(presenter.session());
        FeatureEntries entries = new FeatureEntries(presenter.session());
        Entry<StagePhase> name = entries.text(Literals.STAGE_PHASE__NAME);
        Entry<StagePhase> kind = entries.choice(Literals.STAGE_PHASE__KIND, PhaseKind.values());
        return new ObjectTable<>(
                List.of(
                        written(words("name", "Phase", 148, true), name).showing(line -> first(line, PhaseTable::name)),
                        written(words("kind", "Kind", 96, false), kind),
                        written(words("reel", "Reel", 44, false), typed.reel())
                                .showing(line -> first(line, PhaseTable::reel)),
                        written(figures("from", "From", DAY_PX), typed.firstDay()),
                        written(figures("to", "To", DAY_PX), typed.lastDay()),
                        ObjectColumn.read(
                                words("bookings", "Used of booked", 104, true),
                                line -> first(line, phase -> GridCell.of(PhaseWords.bookings(phase)))),
                        ObjectColumn.read(figures("booked", "Booked", FIGURES_PX), line -> money(line.booked())),
                        ObjectColumn.read(figures("used", "Used", SIGNED_FIGURES_PX), PhaseTable::used),
                        ObjectColumn.read(figures("expected", "Expected", FIGURES_PX), line -> money(line.expected())),
                        ObjectColumn.read(
                                words("currency", "", 42, false),
                                line -> GridCell.of(line.currency()).in(Tone.QUIET)),
                        written(words("cause", "Because of", 120, true), new PhaseCauses(presenter.session()).entry())
                                .showing(line -> first(line, PhaseTable::cause))),
                presenter::lines);
    }

    private static ObjectColumn<PhaseLine> written(GridColumn column, Entry<StagePhase> entry) {
        return ObjectColumn.written(column, entry.heldBy(PhaseLine::phase))
                .showing(line -> first(line, phase -> GridCell.of(entry.text().apply(phase))));
    }

    /** Later rows of a phase show what it costs in other currencies, and nothing else again. */
    private static GridCell first(PhaseLine line, Function<StagePhase, GridCell> shown) {
        return line.isFirst() ? shown.apply(line.phase()) : GridCell.EMPTY;
    }

    private static GridCell name(StagePhase phase) {
        return GridCell.of(PhaseWords.name(phase))
                .with(KindLook.of(phase.getKind()).chip());
    }

    private static GridCell reel(StagePhase phase) {
        String reel = PhaseWords.reel(phase);
        return reel.isEmpty() ? GridCell.of("all").in(Tone.QUIET) : GridCell.of(reel);
    }

    private static GridCell cause(StagePhase phase) {
        String cause = PhaseCauses.text(phase);
        return cause.isEmpty() ? GridCell.of("planned").in(Tone.QUIET) : GridCell.of(cause);
    }

    /** A sign where more was used than was booked. */
    private static GridCell used(PhaseLine line) {
        boolean over = line.used().isPresent()
                && line.used().get().compareTo(line.booked().orElse(BigDecimal.ZERO)) > 0;
        return over ? money(line.used()).with(Sign.ATTENTION) : money(line.used());
    }

    private static GridCell money(Optional<BigDecimal> amount) {
        return GridCell.of(amount.map(Amounts::money).orElse(""));
    }

    private static GridColumn words(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }

    private static GridColumn figures(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.NUMBER, false);
    }
}
