package org.stagebook.brief.format;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.Room;

/**
 * The rooms that are mixed in and the people who mix.
 *
 * @param rooms those that say what they play, or what is balanced in them
 * @param mixers re-recording mixers by their roles
 */
record Staff(List<Room> rooms, List<Person> mixers) {

    private static final Pattern MIXER = Pattern.compile("\\bmixer\\b");
    private static final Pattern OTHER_MIXER =
            Pattern.compile("foley|adr|production (sound )?mixer|location|boom|scoring|music mixer|recordist");

    static Staff of(Production production) {
        return new Staff(
                production.getFacilities().stream()
                        .flatMap(facility -> facility.getRooms().stream())
                        .filter(Staff::isForMixing)
                        .toList(),
                production.getPeople().stream().filter(Staff::isMixer).toList());
    }

    /** Rooms that can play a format and are balanced for it. */
    List<Room> roomsFor(DeliveryFormat format) {
        return rooms.stream()
                .filter(room -> plays(room, format) && isBalancedFor(room, format))
                .toList();
    }

    /** Rooms whose loudspeakers, and renderer if one is needed, play a format's layout. */
    List<Room> roomsPlaying(DeliveryFormat format) {
        return rooms.stream().filter(room -> plays(room, format)).toList();
    }

    /** Mixers who are trained for a format; all of them where it takes no training. */
    List<Person> mixersFor(DeliveryFormat format) {
        return LayoutName.of(format.getLayout()).isObjectBased()
                ? mixers.stream().filter(Staff::isTrainedForObjects).toList()
                : mixers;
    }

    static String name(Room room) {
        return Objects.requireNonNullElse(room.getName(), "a room without a name");
    }

    /** A person's name, or the first role. */
    static String name(Person person) {
        String name = Objects.requireNonNullElse(person.getName(), "").strip();
        return name.isEmpty() ? person.getRoles().stream().findFirst().orElse("somebody without a name") : name;
    }

    static boolean isBalancedFor(Room room, DeliveryFormat format) {
        return format.getEnvironment() == ListeningEnvironment.ANY
                || room.getEnvironment() == ListeningEnvironment.ANY
                || room.getEnvironment() == format.getEnvironment();
    }

    private static boolean plays(Room room, DeliveryFormat format) {
        LayoutName wanted = LayoutName.of(format.getLayout());
        List<LayoutName> played = room.getLayouts().stream().map(LayoutName::of).toList();
        if (wanted.isObjectBased()) {
            return room.isRenderer();
        }
        return played.contains(wanted);
    }

    private static boolean isForMixing(Room room) {
        return !room.getLayouts().isEmpty() || room.isRenderer() || room.getEnvironment() != ListeningEnvironment.ANY;
    }

    private static boolean isMixer(Person person) {
        return person.getRoles().stream()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .anyMatch(role ->
                        MIXER.matcher(role).find() && !OTHER_MIXER.matcher(role).find());
    }

    private static boolean isTrainedForObjects(Person person) {
        return person.getTraining().stream()
                .anyMatch(training -> training.toLowerCase(Locale.ROOT).contains("atmos"));
    }
}
