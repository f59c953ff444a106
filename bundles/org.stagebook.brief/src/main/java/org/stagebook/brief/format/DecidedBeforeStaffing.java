package org.stagebook.brief.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Person;
import org.stagebook.model.Room;

/** Formats are decided before rooms are booked and mixers engaged, so that the right ones are. */
final class DecidedBeforeStaffing implements StaffingRule {

    @Override
    public List<StaffingFinding> check(FormatDecision decision, Staff staff) {
        Optional<LocalDate> day = DecisionWords.dayOf(decision);
        if (day.isEmpty() || decision.getFormats().isEmpty()) {
            return List.of();
        }
        List<Room> rooms = staff.rooms().stream()
                .filter(room -> room.getBookedOn() != null && room.getBookedOn().isBefore(day.get()))
                .toList();
        List<Person> mixers = staff.mixers().stream()
                .filter(mixer ->
                        mixer.getEngagedOn() != null && mixer.getEngagedOn().isBefore(day.get()))
                .toList();
        return rooms.isEmpty() && mixers.isEmpty()
                ? List.of()
                : List.of(finding(decision, day.get(), new Staff(rooms, mixers), staff));
    }

    private static StaffingFinding finding(FormatDecision decision, LocalDate day, Staff earlier, Staff staff) {
        boolean fits = decision.getFormats().stream()
                .allMatch(format -> !staff.roomsFor(format).isEmpty()
                        && !staff.mixersFor(format).isEmpty());
        return new StaffingFinding(
                "decided-after-staffing",
                fits ? FindingSeverity.NOTE : FindingSeverity.WARNING,
                decision,
                DecisionWords.decision(decision) + " of " + DecisionWords.day(day) + " came after staffing: "
                        + String.join("; ", staffing(earlier)) + ".",
                fits
                        ? "They agreed to a job without this format; rates, days and set-up may change."
                        : "They were chosen for other formats, and do not cover this one.",
                fits
                        ? "Tell them, and have days and set-up confirmed."
                        : "Settle rooms and people anew, or take the decision back while nothing is mixed.");
    }

    private static List<String> staffing(Staff earlier) {
        List<String> words = new ArrayList<>();
        Stream.concat(
                        earlier.rooms().stream()
                                .map(room ->
                                        Staff.name(room) + " was booked on " + DecisionWords.day(room.getBookedOn())),
                        earlier.mixers().stream()
                                .map(mixer -> Staff.name(mixer) + " was engaged on "
                                        + DecisionWords.day(mixer.getEngagedOn())))
                .forEach(words::add);
        return words;
    }
}
