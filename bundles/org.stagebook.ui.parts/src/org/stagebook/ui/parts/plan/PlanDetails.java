package org.stagebook.ui.parts.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.Booking;
import org.stagebook.model.Budget;
import org.stagebook.model.Identified;
import org.stagebook.model.Rate;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.plan.presenter.PhaseWords;
import org.stagebook.ui.parts.plan.presenter.PlanPresenter;
import org.stagebook.ui.parts.plan.presenter.PlanSteps;
import org.stagebook.ui.parts.plan.presenter.PlanTables;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** Below the phases: bookings of the chosen one and what changes cost at the left, rates and budgets at the right. */
final class PlanDetails {

    private final PlanPresenter presenter;
    private final PlanSteps steps;
    private final ScrolledPage page;
    private final EditedTable<Booking> bookings;
    private final EditedTable<Rate> rates;
    private final EditedTable<Budget> budgets;
    private final Button usedAsBooked;
    private final Section causesSection;
    private final FormGrid causes;
    private final Label words;

    PlanDetails(
            Composite parent, PlanPresenter presenter, PlanSteps steps, Consumer<Identified> selected, GridLook look) {
        this.presenter = presenter;
        this.steps = steps;
        page = new ScrolledPage(parent, 2);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        PlanTables tables = new PlanTables(presenter);
        bookings = new EditedTable<>(
                page.column(0),
                new EditedTable.Words(
                        "plan.bookings",
                        "Bookings",
                        "Book mixers, rooms and editors for the phase: so many days or hours at one of the rates.",
                        "Book"),
                tables.bookings(),
                new EditedTable.Steps<>(this::book, steps::delete, selected),
                look);
        usedAsBooked = bookings.buttons().add("Used as booked", "plan.usedAsBooked", this::usedAsBooked);
        causesSection = new Section(
                page.column(0),
                "What picture changes and reopened sign-offs cost",
                "Nothing so far. Name what made a phase necessary under \u201cBecause of\u201d, and its cost is told here.");
        causes = new FormGrid(causesSection, tables.causes(), look, key -> false);
        causes.grid().setData("id", "plan.causes");
        rates = new EditedTable<>(
                page.column(1),
                new EditedTable.Words(
                        "plan.rates",
                        "Rates",
                        "What a day, an hour or the whole of it costs: a mixer, a room, an editor, each in its own currency.",
                        "Add a rate"),
                tables.rates(),
                new EditedTable.Steps<>(steps::addRate, this::deleteRate, selected),
                look);
        words = new Label(page.column(1), SWT.WRAP);
        words.setData("id", "plan.rates.words");
        words.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        say("");
        budgets = new EditedTable<>(
                page.column(1),
                new EditedTable.Words("plan.budgets", "Budget", "What may be spent, in each currency.", "Add a budget"),
                tables.budgets(),
                new EditedTable.Steps<>(steps::addBudget, steps::delete, selected),
                look);
    }

    void refresh() {
        bookings.section()
                .rename(presenter
                        .chosen()
                        .map(phase -> "Bookings of " + PhaseWords.name(phase))
                        .orElse("Bookings"));
        List.of(bookings, rates, budgets).forEach(EditedTable::refresh);
        boolean bookable = presenter.chosen().isPresent() && !presenter.rates().isEmpty();
        Enabling.enable(bookings.buttons().getChildren()[0], bookable);
        usedAsBooked.setVisible(presenter
                .chosen()
                .filter(phase -> phase.getBookings().stream()
                        .anyMatch(booking -> booking.getUsed() == null && booking.getBooked() != null))
                .isPresent());
        causes.refresh();
        causesSection.guide(presenter.causes().isEmpty(), true);
        page.measure();
    }

    void show(boolean wanted) {
        Shown.set(page, wanted);
    }

    void setLook(GridLook look) {
        page.setLook(look);
        List.of(bookings, rates, budgets).forEach(table -> table.setLook(look));
        causesSection.setLook(look);
        causes.grid().setLook(look);
        CssRole.QUIET.paint(words, look.colors());
        words.setBackground(look.colors().panel());
        words.setFont(look.fonts().body());
    }

    boolean take() {
        return bookings.take() && rates.take() && budgets.take();
    }

    void toTop() {
        page.toTop();
    }

    private void book() {
        presenter.chosen().ifPresent(steps::book);
    }

    private void usedAsBooked() {
        if (take()) {
            presenter.chosen().ifPresent(steps::usedAsBooked);
        }
    }

    private void deleteRate(Rate rate) {
        say(steps.delete(rate).orElse(""));
    }

    /** Why something was not done, in place. */
    private void say(String sentence) {
        words.setText(sentence.replace("&", "&&"));
        Shown.set(words, !sentence.isEmpty());
        page.measure();
    }
}
