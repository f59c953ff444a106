package org.stagebook.ui.parts.meters;

import java.util.Optional;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.live.LiveMeters;
import org.stagebook.metering.live.LiveProgramme;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.meters.presenter.MeterFeed;
import org.stagebook.ui.playhead.Playhead;

/** Real meters that hear a film nobody made: voices in the middle, music and rooms around, a bang now and then. */
public final class MeterStage implements MeterFeed {

    static final int RATE = 48_000;
    private static final int BLOCK = 480;
    private static final long FLICKS_PER_FRAME = 705_600_000 / RATE;

    final LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
    final Playhead playhead = new Playhead();
    private final SplittableRandom random = new SplittableRandom(2026);
    private final double[] smooth = new double[16];
    private final double[] rumble = new double[16];
    private long frame;
    String remark = "";

    /** Hears a programme from its beginning, with dialogue beside it where wanted. */
    void open(ChannelOrder order, boolean dialogue) {
        LiveProgramme programme = LiveProgramme.of(order, RATE);
        meters.setProgramme(dialogue ? programme.withDialogue(ChannelOrder.M) : programme);
        meters.locatedAt(0);
    }

    /** Plays so many seconds of the film. */
    void play(double seconds, ChannelOrder order, boolean dialogue) {
        double[][] block = new double[order.channelCount()][BLOCK];
        double[][] voice = new double[1][BLOCK];
        double[][] none = new double[0][];
        for (int done = 0; done < seconds * RATE; done += BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                frame(block, voice[0], i, order);
                frame++;
            }
            meters.accept(block, dialogue ? voice : none, BLOCK);
        }
    }

    private void frame(double[][] block, double[] voice, int index, ChannelOrder order) {
        double seconds = (double) frame / RATE;
        double syllable = Math.max(0, Math.sin(2 * Math.PI * 3.1 * seconds)) * (seconds % 9 < 6 ? 1 : 0);
        double spoken = 0;
        for (int partial = 1; partial < 14; partial++) {
            spoken += Math.sin(2 * Math.PI * 132 * partial * seconds) / partial;
        }
        voice[index] = 0.11 * syllable * spoken;
        double bang = Math.exp(-6 * (seconds % 20));
        double common = random.nextDouble() - 0.5;
        for (int channel = 0; channel < block.length; channel++) {
            double air = random.nextDouble() - 0.5;
            smooth[channel] += 0.06 * (air + 0.5 * common - smooth[channel]);
            rumble[channel] += 0.006 * (air - rumble[channel]);
            block[channel][index] = switch (order.speakers().get(channel)) {
                case CENTRE -> voice[index] + 0.1 * smooth[channel] + 1.1 * bang * smooth[channel];
                case LFE -> 3 * rumble[channel] * (0.15 + 4 * bang);
                case LEFT, RIGHT -> 0.5 * smooth[channel] + 9 * bang * smooth[channel];
                default -> 0.28 * smooth[channel] + 2 * bang * smooth[channel];
            };
        }
    }

    /** Plays sound as given. */
    void playExactly(double[]... planar) {
        meters.accept(planar, planar[0].length);
        frame += planar[0].length;
    }

    static Position place(long frame) {
        return TimecodeFormat.TC_24.parsePosition("01:00:00:00").plus(new Duration(frame * FLICKS_PER_FRAME));
    }

    @Override
    public long serial() {
        return meters.serial();
    }

    @Override
    public Optional<MeterSnapshot> latest() {
        return meters.snapshot();
    }

    @Override
    public String remark() {
        return remark;
    }

    @Override
    public void configure(MeterSettings settings) {
        meters.configure(settings);
    }

    @Override
    public void resetLoudness() {
        meters.resetLoudness();
    }

    @Override
    public void resetPeaks() {
        meters.resetPeaks();
    }

    @Override
    public void setRunning(boolean wanted) {
        meters.setRunning(wanted);
    }

    @Override
    public Optional<Position> positionOf(long place) {
        return Optional.of(place(place));
    }

    @Override
    public void moveTo(long place) {
        playhead.moveTo(place(place));
    }
}
