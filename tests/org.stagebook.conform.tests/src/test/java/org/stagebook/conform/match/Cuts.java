package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.TimecodeFormat;

/** Tells small cuts: {@code Cuts.at("01:00:08:00").shot("A001C001", 100, 24).shot(...).reel(1)}. */
public final class Cuts {
    private final List<CutEvent> events = new ArrayList<>();
    private long at;
    private Optional<CutEvent> last = Optional.empty();

    private Cuts(long at) {
        this.at = at;
    }

    public static Cuts at(String timecode) {
        return new Cuts(TimecodeFormat.TC_24.frameAt(
                TimecodeFormat.TC_24.parsePosition(timecode), org.stagebook.timebase.Rounding.EXACT));
    }

    public Cuts shot(String source, long from, long length) {
        return event(source, from, length, length, 1, Transition.CUT);
    }

    /** So many source frames shown in so many frames. */
    public Cuts retimed(String source, long from, long sourceLength, long length) {
        return event(source, from, sourceLength, length, (double) sourceLength / length, Transition.CUT);
    }

    /** A part of a retimed shot, at the speed of the whole. */
    public Cuts retimedAt(String source, long from, long sourceLength, long length, double speed) {
        return event(source, from, sourceLength, length, speed, Transition.CUT);
    }

    public Cuts freeze(String source, long frame, long length) {
        return event(source, frame, 1, length, 0, Transition.CUT);
    }

    /** Comes in over frames of the shot before, which goes on. */
    public Cuts dissolve(String source, long from, long length, long frames) {
        CutEvent before = last.orElseThrow();
        return event(
                source,
                from,
                length,
                length,
                1,
                new Transition(
                        Transition.Kind.DISSOLVE,
                        frames,
                        Optional.of(new Transition.Outgoing(
                                before.source(), before.sourceFrames().endFrame()))));
    }

    /** Sound without source timecode. */
    public Cuts sound(String channel, String clip, long length) {
        CutSource source = new CutSource("AX", clip, "");
        add(new CutEvent(
                0, "1", channel, source, new FrameSpan(0, 0), new FrameSpan(at, at + length), Transition.CUT, 1));
        return this;
    }

    public Cuts gap(long length) {
        at += length;
        return this;
    }

    public ReelCut reel(int number) {
        return new ReelCut(number, list("cut"));
    }

    public CutList list(String title) {
        return new CutList(title, TimecodeFormat.TC_24, events, List.of());
    }

    private Cuts event(String name, long from, long sourceLength, long length, double speed, Transition transition) {
        add(new CutEvent(
                0,
                "1",
                "V",
                new CutSource(name, name + " clip", ""),
                new FrameSpan(from, from + sourceLength),
                new FrameSpan(at, at + length),
                transition,
                speed));
        return this;
    }

    private void add(CutEvent event) {
        events.add(event);
        at += event.recordFrames().length();
        last = Optional.of(event);
    }
}
