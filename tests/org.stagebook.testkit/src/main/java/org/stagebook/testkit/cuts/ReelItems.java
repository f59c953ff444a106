package org.stagebook.testkit.cuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.TimecodeFormat;

/** One reel as a row of items without holes; gaps are items of black. */
final class ReelItems {
    private static final int LONGEST_SHOT = 96;

    private final long startFrame;
    private final List<CutItem> items;

    ReelItems(long startFrame, List<CutItem> items) {
        this.startFrame = startFrame;
        this.items = new ArrayList<>(items);
    }

    /** A number of neighbouring events of a list, of one track; what overlaps is cut off. */
    static ReelItems of(List<CutEvent> events, long firstOrigin) {
        List<CutEvent> sorted = events.stream()
                .filter(event -> !event.recordFrames().isEmpty())
                .sorted(Comparator.comparingLong(event -> event.recordFrames().startFrame()))
                .toList();
        List<CutItem> items = new ArrayList<>();
        sorted = withoutBlackAtTheEnds(sorted);
        long end = sorted.getFirst().recordFrames().startFrame();
        long origin = firstOrigin;
        for (CutEvent event : sorted) {
            FrameSpan place = event.recordFrames();
            if (place.startFrame() > end) {
                items.add(gap((int) Math.min(LONGEST_SHOT, place.startFrame() - end), origin));
                origin += items.getLast().length();
                end = place.startFrame();
            }
            if (place.startFrame() == end) {
                items.add(item(event, origin));
                origin += items.getLast().length();
                end = place.endFrame();
            }
        }
        return new ReelItems(0, items);
    }

    /** Black before the first picture and behind the last is no part of a row. */
    private static List<CutEvent> withoutBlackAtTheEnds(List<CutEvent> events) {
        int first = 0;
        int end = events.size();
        while (first < end - 1 && events.get(first).source().isBlack()) {
            first++;
        }
        while (end > first + 1 && events.get(end - 1).source().isBlack()) {
            end--;
        }
        return events.subList(first, end);
    }

    private static CutItem gap(int length, long firstOrigin) {
        return new CutItem(CutSource.BLACK, "V", 0, length, 1, 0, counted(length, firstOrigin));
    }

    /** The definition is checked frame by frame, so long shots are shortened. */
    private static CutItem item(CutEvent event, long firstOrigin) {
        CutItem whole = whole(event, firstOrigin);
        return whole.length() > LONGEST_SHOT && whole.canBeCut() ? whole.part(0, LONGEST_SHOT) : whole;
    }

    private static CutItem whole(CutEvent event, long firstOrigin) {
        return new CutItem(
                event.source(),
                event.channels(),
                event.sourceFrames().startFrame(),
                event.sourceFrames().length(),
                event.speed(),
                (int) event.transition().frames(),
                counted((int) event.recordFrames().length(), firstOrigin));
    }

    private static long[] counted(int length, long first) {
        long[] origins = new long[length];
        Arrays.setAll(origins, i -> first + i);
        return origins;
    }

    List<CutItem> items() {
        return items;
    }

    ReelItems copy() {
        return new ReelItems(startFrame, items);
    }

    long frames() {
        return items.stream().mapToLong(CutItem::length).sum();
    }

    /** The row as a list. */
    CutList list(TimecodeFormat format) {
        List<CutEvent> events = new ArrayList<>();
        long at = startFrame;
        Optional<CutItem> before = Optional.empty();
        for (CutItem item : items) {
            if (!item.isBlack()) {
                events.add(event(events.size() + 1, item, at, before));
            }
            at += item.length();
            before = Optional.of(item);
        }
        return new CutList("generated", format, events, List.of());
    }

    private static CutEvent event(int number, CutItem item, long at, Optional<CutItem> before) {
        int frames = Math.min(item.dissolve(), item.length());
        Optional<Transition.Outgoing> outgoing = before.filter(CutItem::isPlain)
                .map(other -> new Transition.Outgoing(other.source(), other.sourceStart() + other.length()));
        Transition transition = frames > 0 && outgoing.isPresent()
                ? new Transition(Transition.Kind.DISSOLVE, frames, outgoing)
                : Transition.CUT;
        return new CutEvent(
                number,
                String.format(java.util.Locale.ROOT, "%03d", number),
                item.channels(),
                item.source(),
                new FrameSpan(item.sourceStart(), item.sourceStart() + item.sourceLength()),
                new FrameSpan(at, at + item.length()),
                transition,
                item.speed());
    }
}
