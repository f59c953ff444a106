package org.stagebook.interchange.edl;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.stagebook.interchange.edl.EdlEvent.Notes;

/** An event while the lines under it are read. */
final class EventDraft {

    private final int line;
    private final Head head;
    private final EdlSpan source;
    private final EdlSpan record;
    private final Set<String> moreChannels = new LinkedHashSet<>();
    private String fromClip = "";
    private String toClip = "";
    private String file = "";
    private String fullReel = "";
    private Optional<EdlMotion> motion = Optional.empty();
    private boolean marked;

    /** What stands before the timecodes. */
    record Head(String number, String reel, String channels, EdlEffect effect) {}

    EventDraft(int line, Head head, EdlSpan source, EdlSpan record) {
        this.line = line;
        this.head = head;
        this.source = source;
        this.record = record;
    }

    int line() {
        return line;
    }

    Head head() {
        return head;
    }

    EdlSpan source() {
        return source;
    }

    EdlSpan record() {
        return record;
    }

    /** A further channel of an AUD line, such as {@code A3}; there are no more than these have two digits for. */
    void channel(String more) {
        moreChannels.add(more);
    }

    /** Whether it was kept; the first of its kind is. */
    boolean fromClip(String name) {
        boolean free = fromClip.isEmpty() || fromClip.equals(name);
        fromClip = free ? name : fromClip;
        return free;
    }

    boolean toClip(String name) {
        boolean free = toClip.isEmpty() || toClip.equals(name);
        toClip = free ? name : toClip;
        return free;
    }

    boolean file(String name) {
        boolean free = file.isEmpty() || file.equals(name);
        file = free ? name : file;
        return free;
    }

    boolean fullReel(String name) {
        boolean free = fullReel.isEmpty() || fullReel.equals(name);
        fullReel = free ? name : fullReel;
        return free;
    }

    boolean motion(EdlMotion retime) {
        boolean free = motion.isEmpty();
        motion = free ? Optional.of(retime) : motion;
        return free;
    }

    /** A marker line of Resolve stands under it. */
    void marked() {
        marked = true;
    }

    EdlEvent event() {
        String channels =
                moreChannels.isEmpty() ? head.channels() : head.channels() + "/" + String.join("", moreChannels);
        boolean silent = fromClip.isEmpty() && toClip.isEmpty() && file.isEmpty() && fullReel.isEmpty();
        Notes notes = silent && motion.isEmpty() && !marked
                ? Notes.NONE
                : new Notes(fromClip, toClip, file, fullReel, motion, marked);
        return new EdlEvent(line, head.number(), head.reel(), channels, head.effect(), source, record, notes);
    }
}
