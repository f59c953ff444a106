package org.stagebook.interchange.midi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stagebook.interchange.midi.MidiFile.Tempo;
import org.stagebook.interchange.midi.MidiFile.TicksPerFrame;
import org.stagebook.interchange.midi.MidiFile.TicksPerQuarter;
import org.stagebook.timebase.Duration;

/**
 * Real time of ticks. Where no tempo is said it is 120. In format 2 each track has tempos of its own; else those of all
 * tracks count together.
 */
final class TickClock {

    private static final long FLICKS_PER_SECOND = 705_600_000L;
    private static final double FLICKS_PER_MICROSECOND = 705.6;

    private final MidiFile file;
    private final Map<Integer, NavigableMap<Long, Stretch>> tempos = new TreeMap<>();

    TickClock(MidiFile file) {
        this.file = file;
        if (file.division() instanceof TicksPerQuarter quarter) {
            List<Tempo> sorted = file.tempos().stream()
                    .sorted(Comparator.comparingLong(Tempo::tick))
                    .toList();
            sorted.forEach(tempo -> add(tempo, quarter.ticks()));
        }
    }

    /** How long after the start a tick of a track is. */
    Duration time(int track, long tick) {
        double flicks = switch (file.division()) {
            case TicksPerQuarter quarter -> quarterTime(track, tick, quarter.ticks());
            case TicksPerFrame frame -> {
                double perSecond = frame.framesPerSecond() == 29 ? 30_000.0 / 1001 : frame.framesPerSecond();
                yield FLICKS_PER_SECOND * (tick / (double) frame.ticks()) / perSecond;
            }
        };
        return new Duration(Math.round(flicks));
    }

    private double quarterTime(int track, long tick, int ticksPerQuarter) {
        Map.Entry<Long, Stretch> entry = stretches(track).floorEntry(tick);
        return entry == null ? 0 : entry.getValue().time(tick, ticksPerQuarter);
    }

    private void add(Tempo tempo, int ticksPerQuarter) {
        NavigableMap<Long, Stretch> stretches = stretches(tempo.track());
        double start = stretches.floorEntry(tempo.tick()).getValue().time(tempo.tick(), ticksPerQuarter);
        stretches.put(tempo.tick(), new Stretch(tempo.tick(), start, tempo.microsecondsPerQuarter()));
    }

    private NavigableMap<Long, Stretch> stretches(int track) {
        return tempos.computeIfAbsent(file.format() == 2 ? track : 0, key -> {
            NavigableMap<Long, Stretch> stretches = new TreeMap<>();
            stretches.put(0L, new Stretch(0, 0, MidiMarkers.MICROSECONDS_PER_QUARTER));
            return stretches;
        });
    }

    private record Stretch(long firstTick, double startFlicks, int microsecondsPerQuarter) {
        double time(long tick, int ticksPerQuarter) {
            return startFlicks
                    + (tick - firstTick) * (double) microsecondsPerQuarter * FLICKS_PER_MICROSECOND / ticksPerQuarter;
        }
    }
}
