package org.stagebook.demo;

import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.synth.Bursts;
import org.stagebook.audio.synth.Noise;
import org.stagebook.audio.synth.NoiseColour;
import org.stagebook.audio.synth.Placement;
import org.stagebook.audio.synth.SeededContent;
import org.stagebook.audio.synth.SignalShape;
import org.stagebook.audio.synth.StemCharacter;
import org.stagebook.audio.synth.Tone;
import org.stagebook.model.Cue;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** What each cue of the demo sounds like: the lens, the fog signal and footsteps are made, the rest is drawn by seed. */
final class DemoSounds {

    private static final Duration RAMP = SampleRate.HZ_48000.durationOfSamples(480);

    private final ChannelOrder order;
    private final FrameRate rate;

    DemoSounds(ChannelOrder order, FrameRate rate) {
        this.order = order;
        this.rate = rate;
    }

    List<Placement> of(Cue cue, StemCharacter character) {
        TimeRange range = cue.getRange();
        return switch (cue.getCategory().getCode() + " " + cue.getNumber()) {
            case "design DSN101" -> lens(range);
            case "design DSN202" -> List.of(rumble(range));
            case "design DSN201" -> fogSignal(range);
            default -> cue.getCategory().getCode().equals("foley") ? steps(range) : drawn(cue, character);
        };
    }

    /** Rumble, and the worn tooth every 48 frames. */
    private List<Placement> lens(TimeRange range) {
        return List.of(
                rumble(range),
                placed(range, bursts(74, -22, 4, 48), Speaker.CENTRE, Speaker.LEFT_SURROUND, Speaker.RIGHT_SURROUND));
    }

    private Placement rumble(TimeRange range) {
        Noise rumble = new Noise(NoiseColour.RUMBLE, level(-34), 48);
        return placed(range, rumble, Speaker.LEFT, Speaker.CENTRE, Speaker.RIGHT);
    }

    /** Half a second of air, then the note; the LFE carries the air only. */
    private List<Placement> fogSignal(TimeRange range) {
        TimeRange air = TimeRange.of(range.start(), rate.durationOfFrames(12));
        TimeRange note = range.withStart(air.end());
        return List.of(
                placed(air, new Noise(NoiseColour.PINK, level(-26), 201), Speaker.CENTRE),
                placed(air, new Noise(NoiseColour.RUMBLE, level(-24), 202), Speaker.LFE),
                placed(note, new Tone(117, level(-16)), Speaker.LEFT, Speaker.CENTRE, Speaker.RIGHT));
    }

    private List<Placement> steps(TimeRange range) {
        return List.of(placed(range, bursts(190, -26, 2, 13), Speaker.CENTRE));
    }

    private List<Placement> drawn(Cue cue, StemCharacter character) {
        long seed = cue.getNumber().hashCode();
        List<Placement> drawn = new SeededContent(order, seed).fill(cue.getRange(), character);
        Noise hit = new Noise(NoiseColour.PINK, level(-24), seed);
        return drawn.isEmpty() ? List.of(placed(cue.getRange(), hit, Speaker.CENTRE)) : drawn;
    }

    private Bursts bursts(double frequencyHz, double levelDbfs, int soundingFrames, int periodFrames) {
        return new Bursts(
                new Tone(frequencyHz, level(levelDbfs)),
                rate.durationOfFrames(soundingFrames),
                rate.durationOfFrames(periodFrames));
    }

    private static Placement placed(TimeRange range, SignalShape shape, Speaker... speakers) {
        return new Placement(range, shape, List.of(speakers), RAMP);
    }

    private static Level level(double dbfs) {
        return new Level(dbfs, LevelUnit.DBFS);
    }
}
