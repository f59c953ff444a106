package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.model.Identified;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** The plan as a calendar: one month, a day that the keyboard stands on, and what takes place. */
public final class CalendarPresenter {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final PlanPresenter plan;
    private List<CalendarEntry> entries = List.of();
    private LocalDate day;
    private Optional<Identified> chosen = Optional.empty();
    private Optional<Drag> drag = Optional.empty();

    /** The calendar of a plan; begins where work goes on or, once all is done, where it ended. */
    public CalendarPresenter(PlanPresenter plan) {
        this.plan = plan;
        this.day = plan.today();
        refresh();
        this.day = beginning();
    }

    /** Looks at the production anew. */
    public void refresh() {
        List<CalendarEntry> found = new ArrayList<>();
        plan.production()
                .getPhases()
                .forEach(phase -> CalendarEntry.PhaseBar.of(phase).ifPresent(found::add));
        DeskMatrix.of(List.of(plan.production()), today())
                .cells()
                .forEach(cell -> cell.due().ifPresent(due -> found.add(new CalendarEntry.DueMark(cell, due))));
        entries = List.copyOf(found);
        chosen = chosen.filter(
                object -> entries.stream().anyMatch(entry -> entry.object().equals(object)));
    }

    /** Today if something goes on around it, else the nearest beginning ahead, else the last one. */
    private LocalDate beginning() {
        LocalDate today = today();
        List<LocalDate> begins = entries.stream()
                .map(Span::first)
                .sorted(Comparator.naturalOrder())
                .toList();
        boolean now = entries.stream()
                .anyMatch(entry -> !entry.first().isAfter(YearMonth.from(today).atEndOfMonth())
                        && !entry.last().isBefore(YearMonth.from(today).atDay(1)));
        if (begins.isEmpty() || now) {
            return today;
        }
        return begins.stream().filter(begin -> begin.isAfter(today)).findFirst().orElse(begins.getLast());
    }

    /** Everything with a day, phases first, in the order of the plan. */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /** The month that is shown, laid out; a phase that is being dragged lies where it would come to lie. */
    public MonthLayout layout() {
        return MonthLayout.of(
                month(), entries.stream().map(entry -> dragged(entry)).toList());
    }

    private CalendarEntry dragged(CalendarEntry entry) {
        return drag.filter(held -> entry instanceof CalendarEntry.PhaseBar bar
                        && bar.phase().equals(held.phase()))
                .<CalendarEntry>map(held -> ((CalendarEntry.PhaseBar) entry).shifted(held.days()))
                .orElse(entry);
    }

    /** A phase on its way to other days, before that is done. */
    public record Drag(StagePhase phase, long days) {}

    /** Shows a phase where it would come to lie, or everything where it is. */
    public void drag(Optional<Drag> held) {
        drag = held;
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** Such as {@code March 2026}. */
    public String title() {
        return MONTH.format(month());
    }

    /** The day the keyboard stands on. */
    public LocalDate day() {
        return day;
    }

    public LocalDate today() {
        return plan.today();
    }

    /** Goes to a day, and to its month. */
    public void go(LocalDate other) {
        day = other;
        if (chosenEntry().filter(entry -> isOn(entry, day)).isEmpty()) {
            chosen = onDay().stream().findFirst().map(CalendarEntry::object);
        }
    }

    /** Goes some months on or back. */
    public void goMonths(int months) {
        go(day.plusMonths(months));
    }

    /** Chooses one of the entries. */
    public void choose(CalendarEntry entry) {
        chosen = Optional.of(entry.object());
    }

    /** Chooses the next entry of the day, from the last the first again. */
    public void chooseNext() {
        List<CalendarEntry> here = onDay();
        if (!here.isEmpty()) {
            int at = chosenEntry().map(here::indexOf).orElse(-1);
            choose(here.get((at + 1) % here.size()));
        }
    }

    /** The one that is chosen, if any. */
    public Optional<CalendarEntry> chosenEntry() {
        return chosen.flatMap(object ->
                entries.stream().filter(entry -> entry.object().equals(object)).findFirst());
    }

    /** What takes place on the day. */
    public List<CalendarEntry> onDay() {
        return entries.stream().filter(entry -> isOn(entry, day)).toList();
    }

    /** The day and what takes place on it, in words. */
    public String dayWords() {
        List<CalendarEntry> here = onDay();
        String date = DAY.format(day) + (day.equals(today()) ? ", today" : "");
        return here.isEmpty()
                ? date + ": nothing is planned."
                : date + ": " + here.stream().map(CalendarEntry::remark).collect(Collectors.joining(". ")) + ".";
    }

    /** How the calendar is announced. */
    public PageTab tab() {
        long missed = entries.stream()
                .filter(entry -> entry instanceof CalendarEntry.DueMark mark
                        && mark.cell().isOverdue())
                .count();
        if (missed > 0) {
            return new PageTab(
                    "Calendar",
                    Sign.ATTENTION,
                    missed == 1 ? "1 deliverable is overdue." : missed + " deliverables are overdue.");
        }
        return entries.isEmpty()
                ? new PageTab("Calendar", Sign.NOT_STARTED, "Nothing has a day yet.")
                : new PageTab("Calendar", Sign.DONE, "No deliverable is overdue.");
    }

    private static boolean isOn(Span span, LocalDate day) {
        return !day.isBefore(span.first()) && !day.isAfter(span.last());
    }
}
