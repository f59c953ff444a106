package org.stagebook.audio.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.TimeRange;

/** Fills a stretch of a stem with signals of one character; the same seed gives the same stem. */
public final class SeededContent {

    private static final Duration MILLISECOND = new Duration(705_600);
    private static final Duration RAMP = MILLISECOND.times(10);
    private static final double[] CHORD_HZ = {220, 277.18, 329.63, 246.94, 293.66, 369.99, 196, 246.94, 392};

    private final ChannelOrder order;
    private final long seed;

    /** For stems of that order; different seeds give different stems. */
    public SeededContent(ChannelOrder order, long seed) {
        this.order = order;
        this.seed = seed;
    }

    /** Signals of that character inside the range; a range under half a second may stay empty. */
    public List<Placement> fill(TimeRange range, StemCharacter character) {
        Random random = new Random(seed * 31 + character.name().hashCode());
        return switch (character) {
            case DIALOGUE -> dialogue(range, random);
            case EFFECTS -> effects(range, random);
            case AMBIENCE -> ambience(range, random);
            case MUSIC -> music(range, random);
        };
    }

    private List<Placement> dialogue(TimeRange range, Random random) {
        List<Placement> placements = new ArrayList<>();
        for (TimeRange line : stretches(range, random, new Pace(800, 2400, 1500))) {
            Tone voice = new Tone(110 + random.nextInt(150), level(-24 - random.nextInt(6)));
            Duration syllable = MILLISECOND.times(90 + random.nextInt(90));
            placements.add(new Placement(line, new Bursts(voice, syllable, syllable.times(2)), middle(), RAMP));
        }
        return placements;
    }

    private List<Placement> effects(TimeRange range, Random random) {
        List<Placement> placements = new ArrayList<>();
        List<Speaker> speakers = fullRange();
        for (TimeRange hit : stretches(range, random, new Pace(200, 1500, 1200))) {
            Level level = level(-18 - random.nextInt(10));
            SignalShape shape = random.nextBoolean()
                    ? new Noise(NoiseColour.PINK, level, random.nextLong())
                    : new Sweep(80 + random.nextInt(400), 400 + random.nextInt(4000), level);
            Speaker speaker = speakers.get(random.nextInt(speakers.size()));
            placements.add(new Placement(hit, shape, List.of(speaker), RAMP));
        }
        return placements;
    }

    private List<Placement> ambience(TimeRange range, Random random) {
        List<Placement> placements = new ArrayList<>();
        if (range.duration().compareTo(RAMP.times(2)) < 0) {
            return placements;
        }
        for (Speaker speaker : order.speakers()) {
            NoiseColour colour = speaker == Speaker.LFE ? NoiseColour.RUMBLE : NoiseColour.PINK;
            Noise noise = new Noise(colour, level(-42), random.nextLong());
            placements.add(new Placement(range, noise, List.of(speaker), RAMP));
        }
        return placements;
    }

    private List<Placement> music(TimeRange range, Random random) {
        List<Placement> placements = new ArrayList<>();
        int chord = random.nextInt(3);
        for (TimeRange bar : stretches(range, random, new Pace(1900, 2100, 1))) {
            for (int note = 0; note < 3; note++) {
                Tone tone = new Tone(CHORD_HZ[chord * 3 + note], level(-30));
                placements.add(new Placement(bar, tone, fullRange(), RAMP));
            }
            chord = (chord + 1 + random.nextInt(2)) % 3;
        }
        return placements;
    }

    /** Lengths and longest pause in milliseconds. */
    private record Pace(int shortest, int longest, int pause) {}

    private static List<TimeRange> stretches(TimeRange range, Random random, Pace pace) {
        List<TimeRange> stretches = new ArrayList<>();
        TimeRange rest = range;
        while (true) {
            Duration pause = MILLISECOND.times(random.nextInt(pace.pause()));
            Duration length = MILLISECOND.times(random.nextInt(pace.shortest(), pace.longest()));
            if (pause.plus(length).compareTo(rest.duration()) > 0) {
                return stretches;
            }
            TimeRange stretch = TimeRange.of(rest.start().plus(pause), length);
            stretches.add(stretch);
            rest = rest.withStart(stretch.end());
        }
    }

    private List<Speaker> middle() {
        return order.channelOf(Speaker.CENTRE) < 0 ? fullRange() : List.of(Speaker.CENTRE);
    }

    private List<Speaker> fullRange() {
        return order.speakers().stream()
                .filter(speaker -> speaker != Speaker.LFE)
                .toList();
    }

    private static Level level(double dbfs) {
        return new Level(dbfs, LevelUnit.DBFS);
    }
}
