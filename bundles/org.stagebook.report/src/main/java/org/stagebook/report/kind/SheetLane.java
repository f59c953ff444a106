package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.block.CueGrid.Event;

/**
 * A track of the sheet.
 *
 * @param group code of its category, or what its name says
 * @param events by time, none of which reaches into the next
 */
record SheetLane(String name, String group, List<Sound> events) {

    /**
     * Keeps its own copy, in which each sound is drawn until the next begins; what is written of it stays. A track named
     * after its character says once whose it is.
     */
    SheetLane {
        List<Sound> sorted = new ArrayList<>();
        for (Sound sound : events) {
            sorted.add(sound.character().equalsIgnoreCase(name) ? sound.withoutCharacter() : sound);
        }
        sorted.sort(Comparator.comparingLong(sound -> sound.start().frame()));
        List<Sound> apart = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Sound sound = sorted.get(i);
            boolean more = i + 1 < sorted.size();
            if (more && sorted.get(i + 1).start().frame() == sound.start().frame()) {
                sorted.set(i + 1, sound.with(sorted.get(i + 1)));
            } else if (more && sorted.get(i + 1).start().frame() < sound.stop().frame()) {
                apart.add(sound.until(sorted.get(i + 1).start().frame()));
            } else {
                apart.add(sound);
            }
        }
        events = List.copyOf(apart);
    }

    /** A sound that has no lane yet. */
    record Sound(End start, End stop, String name, String alert, String character, String words, boolean muted) {
        Event on(int lane) {
            return new Event(lane, start, stop, name, alert, character, words, muted);
        }

        private Sound withoutCharacter() {
            return new Sound(start, stop, name, alert, "", words, muted);
        }

        private Sound until(long frame) {
            End end = new End(frame, stop.timecode(), stop.feet(), stop.edge(), stop.fadeFrames());
            return new Sound(start, end, name, alert, character, words, muted);
        }

        /** Two that begin at once on one track. */
        private Sound with(Sound other) {
            End later = other.stop.frame() > stop.frame() ? other.stop : stop;
            String both = name.equals(other.name) ? name : name + " + " + other.name;
            return new Sound(
                    start,
                    later,
                    both,
                    alert.isEmpty() ? other.alert : alert,
                    character.isEmpty() ? other.character : character,
                    words.isEmpty() ? other.words : words,
                    muted && other.muted);
        }
    }
}
