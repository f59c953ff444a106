package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.FrameSpan;

/**
 * Which event is seen where, in a list whose events lie over each other.
 *
 * <p>The lowest track decides, because titles and effects lie above the picture that the cut is made of; higher tracks are seen
 * where it is empty. On one track an event covers those before it in the list.
 */
final class VisibleEvents {

    private static final Pattern TRACK = Pattern.compile("\\d+");
    private static final int LAST_TRACK = 1_000_000;

    private final TreeMap<Long, Visible> taken = new TreeMap<>();

    /** A part of an event that is seen. */
    record Visible(FrameSpan frames, CutEvent event) {}

    private VisibleEvents() {}

    /** What is seen of events, in the order of the reel. */
    static List<Visible> of(List<CutEvent> events) {
        VisibleEvents visible = new VisibleEvents();
        IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> track(events.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .forEach(i -> visible.fill(events.get(i)));
        return List.copyOf(visible.taken.values());
    }

    private static int track(CutEvent event) {
        Matcher number = TRACK.matcher(event.channels());
        if (number.find()) {
            return number.group().length() > 6 ? LAST_TRACK : Integer.parseInt(number.group());
        }
        return event.channels().isEmpty() || event.channels().equals("NONE") ? LAST_TRACK : 1;
    }

    private void fill(CutEvent event) {
        long from = event.recordFrames().startFrame();
        long end = event.recordFrames().endFrame();
        Map.Entry<Long, Visible> before = taken.floorEntry(from);
        if (before != null) {
            from = Math.max(from, before.getValue().frames().endFrame());
        }
        List<Visible> seen = new ArrayList<>();
        while (from < end) {
            Map.Entry<Long, Visible> next = taken.ceilingEntry(from);
            long until = next == null ? end : Math.min(end, next.getKey());
            if (until > from) {
                seen.add(new Visible(new FrameSpan(from, until), event));
            }
            from = next == null ? end : Math.max(until, next.getValue().frames().endFrame());
        }
        seen.forEach(part -> taken.put(part.frames().startFrame(), part));
    }
}
