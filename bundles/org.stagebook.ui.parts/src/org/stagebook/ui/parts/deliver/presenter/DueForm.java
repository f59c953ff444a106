package org.stagebook.ui.parts.deliver.presenter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.StagebookPackage.Literals;

/** The day a deliverable is due. */
public final class DueForm implements DeskForm {

    private final DeskCell cell;
    private final String subject;
    private final Clock clock;
    private String day;

    /** @param subject what the deliverable is called */
    public DueForm(DeskCell cell, String subject, Clock clock) {
        this.cell = cell;
        this.subject = subject;
        this.clock = clock;
        this.day = cell.due().map(Object::toString).orElse("");
    }

    @Override
    public String subject() {
        return subject;
    }

    /** Empty for no day. */
    public String day() {
        return day;
    }

    public void setDay(String typed) {
        day = typed.strip();
    }

    @Override
    public Optional<String> problem() {
        return day.isEmpty() || TypedMoment.day(day).isPresent()
                ? Optional.empty()
                : Optional.of("Write the day as 2026-03-02, or leave it empty for none.");
    }

    @Override
    public Optional<String> notice() {
        return TypedMoment.day(day)
                .filter(typed -> typed.isBefore(LocalDate.now(clock)))
                .map(typed -> "This day is past.");
    }

    @Override
    public Change change() {
        return new Together(
                day.isEmpty() ? "Clear due day" : "Set due day",
                List.of(new SetFeature(
                        List.of(cell.deliverable()),
                        Literals.DELIVERABLE__DUE,
                        TypedMoment.day(day).map(Object.class::cast))));
    }
}
