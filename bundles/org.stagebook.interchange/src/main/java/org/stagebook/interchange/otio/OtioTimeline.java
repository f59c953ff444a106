package org.stagebook.interchange.otio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.interchange.cutlist.Transition.Outgoing;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A timeline, flat: nested stacks and tracks are resolved and everything has its place, counted from timecode zero.
 *
 * @param name may be empty
 * @param start of the timeline; zero where the file says no global start time
 * @param counting what the file says of its frames
 * @param picture clips of all picture tracks, track by track
 * @param sound tracks of sound
 * @param markers of everything
 */
public record OtioTimeline(
        String name,
        Position start,
        Counting counting,
        List<OtioEvent> picture,
        List<OtioTrack> sound,
        List<OtioMarker> markers) {

    public OtioTimeline {
        picture = List.copyOf(picture);
        sound = List.copyOf(sound);
        markers = List.copyOf(markers);
    }

    /**
     * What a file says of its frames; drop frame is not part of OpenTimelineIO.
     *
     * @param rate of the global start time, else of the first picture; empty where that is no frame rate
     * @param format as our own files say it
     * @param hasStart whether there is a global start time
     */
    public record Counting(Optional<FrameRate> rate, Optional<TimecodeFormat> format, boolean hasStart) {}

    /** How its timecode counts: as it says itself, as its start falls on an hour, as the production counts if it may. */
    public TimecodeFormat format(TimecodeFormat production) {
        if (counting.format().isPresent()) {
            return counting.format().get();
        }
        FrameRate rate = counting.rate().orElse(production.rate());
        TimecodeFormat plain = new TimecodeFormat(rate, false);
        if (!rate.supportsDropFrame() || (counting.hasStart() && isOnTheHour(plain) && !start.equals(Position.ZERO))) {
            return plain;
        }
        TimecodeFormat drop = new TimecodeFormat(rate, true);
        boolean onDropHour = counting.hasStart() && isOnTheHour(drop) && !start.equals(Position.ZERO);
        return onDropHour || (rate.equals(production.rate()) && production.dropFrame()) ? drop : plain;
    }

    private boolean isOnTheHour(TimecodeFormat format) {
        return format.frameAt(start, Rounding.NEAREST) % (format.framesPerDay() / 24) == 0;
    }

    /** The cut and the markers that are no cues of ours, in frames. */
    public CutList cutList(TimecodeFormat format) {
        List<OtioEvent> inOrder = new ArrayList<>(picture);
        inOrder.sort(Comparator.comparing(event -> event.range().start()));
        List<CutEvent> events = new ArrayList<>();
        for (OtioEvent event : inOrder) {
            events.add(event(event, events.size() + 1, format));
        }
        List<CutMarker> others = markers.stream()
                .filter(marker -> marker.cue().isEmpty())
                .map(marker -> new CutMarker(
                        marker.line(),
                        frames(marker.range(), format),
                        marker.colour(),
                        marker.name(),
                        marker.comment()))
                .toList();
        return new CutList(name, format, events, others);
    }

    private static CutEvent event(OtioEvent event, int number, TimecodeFormat format) {
        FrameSpan record = frames(event.range(), format);
        long sourceStart = format.frameAt(event.sourceStart(), Rounding.NEAREST);
        long sourceLength = Math.round(record.length() * Math.min(10_000, Math.abs(event.speed())));
        return new CutEvent(
                event.line(),
                event.number().isEmpty() ? String.format(Locale.ROOT, "%03d", number) : event.number(),
                event.channels(),
                event.source(),
                new FrameSpan(sourceStart, sourceStart + sourceLength),
                record,
                transition(event, format),
                event.speed());
    }

    private static Transition transition(OtioEvent event, TimecodeFormat format) {
        OtioEvent.Blend blend = event.blend();
        if (blend.kind() == Transition.Kind.CUT) {
            return Transition.CUT;
        }
        return new Transition(
                blend.kind(),
                format.frameAt(new Position(blend.flicks()), Rounding.NEAREST),
                Optional.of(new Outgoing(
                        blend.outgoing(),
                        format.frameAt(blend.outgoingSource(), Rounding.NEAREST),
                        blend.outgoingSpeed())));
    }

    static FrameSpan frames(TimeRange range, TimecodeFormat format) {
        return new FrameSpan(
                format.frameAt(range.start(), Rounding.NEAREST), format.frameAt(range.end(), Rounding.NEAREST));
    }
}
