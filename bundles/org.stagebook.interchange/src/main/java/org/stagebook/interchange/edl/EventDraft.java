package org.stagebook.interchange.edl;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
    private final Map<NameKind, String> names = new EnumMap<>(NameKind.class);
    private Optional<EdlMotion> motion = Optional.empty();
    private boolean marked;

    /** Names that comments give, as {@link Notes} describes them. */
    enum NameKind {
        FROM_CLIP,
        TO_CLIP,
        FILE,
        FULL_REEL
    }

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

    /** Takes a name; whether it was kept: the first of its kind is. */
    boolean name(NameKind kind, String name) {
        String kept = names.putIfAbsent(kind, name);
        return kept == null || kept.equals(name);
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
        Notes notes = names.isEmpty() && motion.isEmpty() && !marked
                ? Notes.NONE
                : new Notes(
                        name(NameKind.FROM_CLIP),
                        name(NameKind.TO_CLIP),
                        name(NameKind.FILE),
                        name(NameKind.FULL_REEL),
                        motion,
                        marked);
        return new EdlEvent(line, head.number(), head.reel(), channels, head.effect(), source, record, notes);
    }

    private String name(NameKind kind) {
        return names.getOrDefault(kind, "");
    }
}
