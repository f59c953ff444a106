package org.stagebook.audio.synth;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/**
 * What a synthesised stem contains. Immutable: each {@code with} method gives a recipe with more in it.
 *
 * @param order its channels
 * @param rate its sample rate
 * @param range the part of the reel it covers; the start becomes the time reference
 * @param placements what sounds, all inside the range
 */
public record StemRecipe(ChannelOrder order, SampleRate rate, TimeRange range, List<Placement> placements) {

    private static final Level POP_LEVEL = new Level(-20, LevelUnit.DBFS);
    private static final double POP_HZ = 1_000;

    /**
     * Checks that everything is inside and has its speaker.
     *
     * @throws IllegalArgumentException if a placement leaves the range, names a speaker the order does not have, or the
     *     range begins before midnight
     */
    public StemRecipe {
        placements = List.copyOf(placements);
        if (range.start().isBefore(Position.ZERO)) {
            throw new IllegalArgumentException("A stem cannot begin before timecode zero, because the time reference of"
                    + " a Broadcast Wave file counts from there.");
        }
        for (Placement placement : placements) {
            check(order, range, placement);
        }
    }

    /** An empty stem. */
    public static StemRecipe silence(ChannelOrder order, SampleRate rate, TimeRange range) {
        return new StemRecipe(order, rate, range, List.of());
    }

    /** With one more signal. */
    public StemRecipe with(Placement placement) {
        return withAll(List.of(placement));
    }

    /** With more signals. */
    public StemRecipe withAll(List<Placement> more) {
        List<Placement> all = new ArrayList<>(placements);
        all.addAll(more);
        return new StemRecipe(order, rate, range, all);
    }

    /** With a sync pop: one frame of 1 kHz at −20 dBFS in every channel but the LFE. */
    public StemRecipe withPop(Position at, FrameRate frameRate) {
        TimeRange frame = TimeRange.of(at, frameRate.durationOfFrames(1));
        List<Speaker> speakers = order.speakers().stream()
                .filter(speaker -> speaker != Speaker.LFE)
                .toList();
        return with(new Placement(frame, new Tone(POP_HZ, POP_LEVEL), speakers, Duration.ZERO));
    }

    private static void check(ChannelOrder order, TimeRange range, Placement placement) {
        if (!range.contains(placement.range())) {
            throw new IllegalArgumentException("A signal at " + placement.range() + " leaves the stem's range " + range
                    + " (start/end in flicks).");
        }
        for (Speaker speaker : placement.speakers()) {
            if (order.channelOf(speaker) < 0) {
                throw new IllegalArgumentException(
                        "The stem's channels " + order + " have no " + speaker.label() + " for a signal to sound in.");
            }
        }
    }
}
