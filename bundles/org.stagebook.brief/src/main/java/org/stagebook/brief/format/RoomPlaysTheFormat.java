package org.stagebook.brief.format;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Room;

/** There is a room that plays what was decided and is built for those who will hear it. */
final class RoomPlaysTheFormat implements StaffingRule {

    @Override
    public List<StaffingFinding> check(FormatDecision decision, Staff staff) {
        return decision.getFormats().stream()
                .filter(format -> !LayoutName.of(format.getLayout()).isEmpty())
                .filter(format -> staff.roomsFor(format).isEmpty())
                .map(format -> finding(decision, format, staff))
                .toList();
    }

    private static StaffingFinding finding(FormatDecision decision, DeliveryFormat format, Staff staff) {
        if (staff.rooms().isEmpty()) {
            return noRoomKnown(decision, format);
        }
        if (format.getEnvironment() != ListeningEnvironment.ANY
                && staff.rooms().stream().noneMatch(room -> Staff.isBalancedFor(room, format))) {
            return noRoomOfItsKind(decision, format, staff);
        }
        if (!staff.roomsPlaying(format).isEmpty()) {
            return playedOnlyElsewhere(decision, format, staff);
        }
        return LayoutName.of(format.getLayout()).isObjectBased()
                ? noRenderer(decision, format, staff)
                : notPlayed(decision, format, staff);
    }

    private static StaffingFinding noRoomKnown(FormatDecision decision, DeliveryFormat format) {
        return new StaffingFinding(
                "no-room",
                FindingSeverity.WARNING,
                decision,
                DecisionWords.format(format) + " was decided, but no room says what it plays.",
                "Whether it can be mixed where the production works is not known.",
                "Enter the mix room with its layouts and whether it is theatrical or near-field.");
    }

    private static StaffingFinding noRoomOfItsKind(FormatDecision decision, DeliveryFormat format, Staff staff) {
        String kind = format.getEnvironment().getLiteral();
        return new StaffingFinding(
                "no-" + kind + "-room",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.format(format) + " was decided, but no room is " + kind + ": " + names(staff.rooms())
                        + ".",
                format.getEnvironment() == ListeningEnvironment.THEATRICAL
                        ? "What is balanced close to the loudspeakers is too soft in dialogue and too loud in effects in a cinema."
                        : "What is balanced for a cinema has too wide a range for a living room.",
                "Book a " + kind + " room, or take the format back.");
    }

    private static StaffingFinding playedOnlyElsewhere(FormatDecision decision, DeliveryFormat format, Staff staff) {
        String kind = format.getEnvironment().getLiteral();
        return new StaffingFinding(
                "layout-not-in-" + kind + "-room",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.format(format) + " was decided, but " + names(staff.roomsPlaying(format)) + ", which "
                        + (staff.roomsPlaying(format).size() == 1 ? "plays" : "play") + " "
                        + LayoutName.of(format.getLayout()).text() + ", "
                        + (staff.roomsPlaying(format).size() == 1 ? "is" : "are") + " not " + kind + ".",
                "The layout can be heard, but not as those will hear it for whom it is made.",
                "Book a " + kind + " room that plays it, or decide on another layout.");
    }

    private static StaffingFinding noRenderer(FormatDecision decision, DeliveryFormat format, Staff staff) {
        return new StaffingFinding(
                "no-renderer",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.format(format) + " was decided, but no room has a renderer: " + names(staff.rooms())
                        + ".",
                "Without a renderer neither bed nor objects can be heard, and no master can be recorded.",
                "Book a room with a renderer, or take the format back before the premixes begin.");
    }

    private static StaffingFinding notPlayed(FormatDecision decision, DeliveryFormat format, Staff staff) {
        String layout = LayoutName.of(format.getLayout()).text();
        return new StaffingFinding(
                "layout-not-played",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.format(format) + " was decided, but no room plays " + layout + ": "
                        + staff.rooms().stream()
                                .map(RoomPlaysTheFormat::withLayouts)
                                .collect(Collectors.joining("; "))
                        + ".",
                "The mix cannot be heard as it is delivered.",
                "Book a room that plays " + layout + ", or enter it where the room's layouts are not complete.");
    }

    private static String withLayouts(Room room) {
        return Staff.name(room)
                + (room.getLayouts().isEmpty() ? " says no layout" : " plays " + String.join(", ", room.getLayouts()));
    }

    private static String names(List<Room> rooms) {
        return rooms.stream()
                .map(room -> Staff.name(room)
                        + (room.getEnvironment() == ListeningEnvironment.ANY
                                ? ""
                                : " (" + room.getEnvironment().getLiteral() + ")"))
                .collect(Collectors.joining(", "));
    }
}
