package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Booking;
import org.stagebook.model.Budget;
import org.stagebook.model.Rate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.LinkEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The small tables of the plan: bookings of a phase, rates, budgets, and what changes cost. */
public final class PlanTables {

    private static final int FIGURES_PX = 92;

    private final PlanPresenter presenter;
    private final PlanEntries typed;
    private final FeatureEntries entries;

    /** Tables of what the presenter looks at. */
    public PlanTables(PlanPresenter presenter) {
        this.presenter = presenter;
        this.typed = new PlanEntries(presenter.session());
        this.entries = new FeatureEntries(presenter.session());
    }

    /** What is booked in the chosen phase and was used. */
    public ObjectTable<Booking> bookings() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                text("rate", "Rate", 148), rate().entry(PlanTables::rateOf, this::setRate)),
                        ObjectColumn.written(
                                figures("booked", "Booked", 64),
                                typed.amount(
                                        Literals.BOOKING__BOOKED,
                                        booking -> "Change what is booked of " + rateOf(booking))),
                        ObjectColumn.written(
                                figures("used", "Used", 64),
                                typed.amount(
                                        Literals.BOOKING__USED,
                                        booking -> "Record what was used of " + rateOf(booking))),
                        ObjectColumn.read(
                                fixed("unit", "", 52),
                                booking -> GridCell.of(unit(booking)).in(Tone.QUIET)),
                        ObjectColumn.read(
                                figures("cost", "Cost", FIGURES_PX),
                                booking -> GridCell.of(cost(booking, expected(booking)))),
                        ObjectColumn.read(
                                fixed("currency", "", 44),
                                booking -> GridCell.of(currency(booking)).in(Tone.QUIET)),
                        ObjectColumn.written(
                                text("remark", "Remark", 96), entries.<Booking>text(Literals.BOOKING__REMARK))),
                () -> presenter
                        .chosen()
                        .map(StagePhase::getBookings)
                        .map(List::copyOf)
                        .orElse(List.of()));
    }

    /** What is paid for, in the person's own rates. */
    public ObjectTable<Rate> rates() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(text("name", "Rate", 148), entries.<Rate>text(Literals.RATE__NAME)),
                        ObjectColumn.<Rate>written(
                                        figures("amount", "Amount", FIGURES_PX),
                                        typed.amount(Literals.RATE__AMOUNT, rate -> "Change the rate of " + name(rate)))
                                .showing(rate -> amount(rate.getAmount())),
                        ObjectColumn.<Rate>written(
                                fixed("currency", "Cur.", 52), typed.currency(Literals.RATE__CURRENCY)),
                        ObjectColumn.<Rate>written(
                                fixed("unit", "Per", 64), entries.choice(Literals.RATE__UNIT, RateUnit.values()))),
                presenter::rates);
    }

    /** What may be spent, in each currency. */
    public ObjectTable<Budget> budgets() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(text("name", "Budget", 148), entries.<Budget>text(Literals.BUDGET__NAME)),
                        ObjectColumn.<Budget>written(
                                        figures("amount", "Amount", FIGURES_PX),
                                        typed.amount(Literals.BUDGET__AMOUNT, budget -> "Change the budget"))
                                .showing(budget -> amount(budget.getAmount())),
                        ObjectColumn.<Budget>written(
                                fixed("currency", "Cur.", 52), typed.currency(Literals.BUDGET__CURRENCY))),
                presenter::budgets);
    }

    /** What a cause costs in one currency. */
    public record CauseLine(String cause, BigDecimal amount, String currency) {}

    /** What each picture change, reopened sign-off and redelivery costs. */
    public ObjectTable<CauseLine> causes() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(text("cause", "Because of", 200), line -> GridCell.of(line.cause())),
                        ObjectColumn.read(figures("amount", "Costs", FIGURES_PX), line -> amount(line.amount())),
                        ObjectColumn.read(
                                fixed("currency", "", 44),
                                line -> GridCell.of(line.currency()).in(Tone.QUIET))),
                this::causeLines);
    }

    private List<CauseLine> causeLines() {
        return presenter.causes().entrySet().stream()
                .flatMap(cause -> cause.getValue().byCurrency().entrySet().stream()
                        .map(money -> new CauseLine(cause.getKey(), money.getValue(), money.getKey())))
                .toList();
    }

    private LinkEntries<Rate> rate() {
        return new LinkEntries<>(
                () -> presenter.rates().stream()
                        .filter(rate -> !name(rate).isBlank())
                        .map(rate -> new LinkEntries.Option<>(name(rate), rate))
                        .toList(),
                "Add a rate first: what a day or an hour of it costs.");
    }

    private void setRate(Booking booking, Optional<Rate> rate) {
        presenter.session().run(new SetFeature(List.of(booking), Literals.BOOKING__RATE, rate.map(one -> one)));
    }

    static String rateOf(Booking booking) {
        return booking.getRate() == null ? "" : name(booking.getRate());
    }

    private static String name(Rate rate) {
        return PhaseWords.text(rate.getName());
    }

    private static String unit(Booking booking) {
        if (booking.getRate() == null) {
            return "";
        }
        return switch (booking.getRate().getUnit()) {
            case DAY -> "days";
            case HOUR -> "hours";
            case FLAT -> "times";
        };
    }

    private static BigDecimal expected(Booking booking) {
        return booking.getUsed() == null ? booking.getBooked() : booking.getUsed();
    }

    private static String cost(Booking booking, BigDecimal units) {
        boolean known = booking.getRate() != null && booking.getRate().getAmount() != null && units != null;
        return known ? Amounts.money(booking.getRate().getAmount().multiply(units)) : "";
    }

    private static String currency(Booking booking) {
        return booking.getRate() == null
                ? ""
                : PhaseWords.text(booking.getRate().getCurrency());
    }

    private static GridCell amount(BigDecimal amount) {
        return GridCell.of(amount == null ? "" : Amounts.money(amount));
    }

    private static GridColumn text(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.TEXT, true);
    }

    private static GridColumn fixed(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.TEXT, false);
    }

    private static GridColumn figures(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.NUMBER, false);
    }
}
