package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.Identified;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.deliver.presenter.StateSigns;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** What stands in the calendar of the plan. */
public sealed interface CalendarEntry extends Span {

    /** What it is about, for the inspector. */
    Identified object();

    /** What is written on it. */
    String text();

    /** All of it in one sentence, for the pointer and for the line below the calendar. */
    String remark();

    /** A phase of the work, as a bar. */
    record PhaseBar(StagePhase phase, LocalDate first, LocalDate last) implements CalendarEntry {

        /** That of a phase, if somebody said when it is. */
        static Optional<CalendarEntry> of(StagePhase phase) {
            LocalDate start = phase.getStart() == null ? phase.getEnd() : phase.getStart();
            if (start == null) {
                return Optional.empty();
            }
            LocalDate end = Objects.requireNonNullElse(phase.getEnd(), start);
            return Optional.of(new PhaseBar(phase, start, end.isBefore(start) ? start : end));
        }

        @Override
        public Identified object() {
            return phase;
        }

        /** The same some days later. */
        PhaseBar shifted(long days) {
            return new PhaseBar(phase, first.plusDays(days), last.plusDays(days));
        }

        /** Its code and colour. */
        public KindLook look() {
            return KindLook.of(phase.getKind());
        }

        /** Whether it was not planned but made necessary by something. */
        public boolean isCaused() {
            return !PhaseCauses.text(phase).isEmpty();
        }

        @Override
        public String text() {
            String reel = PhaseWords.reel(phase);
            return PhaseWords.name(phase) + (reel.isEmpty() ? "" : " " + reel);
        }

        @Override
        public String remark() {
            String days = first.equals(last) ? first.toString() : first + " to " + last;
            String bookings = PhaseWords.bookings(phase);
            String cause = PhaseCauses.text(phase);
            return text() + kindBeside() + ", " + days
                    + (bookings.isEmpty() ? "; nothing is booked" : "; " + bookings)
                    + (cause.isEmpty() ? "" : "; " + cause);
        }

        /** Many phases are called what is done in them. */
        private String kindBeside() {
            String kind = phase.getKind().getLiteral();
            boolean says = text().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
            return says ? "" : " (" + kind + ")";
        }
    }

    /** The day a deliverable is due, as a mark. */
    record DueMark(DeskCell cell, LocalDate first) implements CalendarEntry {

        @Override
        public LocalDate last() {
            return first;
        }

        @Override
        public Identified object() {
            return cell.deliverable();
        }

        /** Where it stands, as on the desk, so that a day that is missed is seen. */
        public Sign sign() {
            return StateSigns.ground(cell).orElse(Sign.NOT_STARTED);
        }

        @Override
        public String text() {
            return PhaseWords.text(cell.deliverable().getName());
        }

        @Override
        public String remark() {
            String overdue = cell.isOverdue() ? ", overdue" : "";
            return "Due: " + text() + ", " + cell.state().label() + overdue;
        }
    }
}
