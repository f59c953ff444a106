package org.stagebook.metering.live;

import java.util.Arrays;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.loudness.KFilter;
import org.stagebook.metering.loudness.KWeighting;

/** From samples to loudness, history and dialogue: gathers weighted energies into ticks of 10 ms. */
final class LoudnessChain {

    private static final int TICKS_PER_POINT = 10;

    private final KFilter[] filters;
    private final double[] weights;
    private final LiveLoudness loudness = new LiveLoudness();
    private final RecentRecorder recent = new RecentRecorder();
    private final TraceRecorder whole = new TraceRecorder();
    private final Optional<DialogueMeter> dialogue;
    private double energy;
    private int ticks;

    LoudnessChain(LiveProgramme programme, ChannelOrder order, int longest) {
        KWeighting weighting = KWeighting.at(programme.sampleRateHz());
        this.filters = new KFilter[programme.channels()];
        Arrays.setAll(filters, channel -> new KFilter(weighting));
        this.weights = DialogueMeter.weights(order);
        this.dialogue =
                programme.dialogue().map(stem -> new DialogueMeter(order, stem, programme.sampleRateHz(), longest));
    }

    void follow(double[][] block, double[][] stem, int length) {
        for (int channel = 0; channel < filters.length; channel++) {
            if (weights[channel] > 0) {
                energy += weights[channel] * filters[channel].energy(block[channel], 0, length);
            }
        }
        if (dialogue.isPresent()) {
            dialogue.get().follow(block, stem, length);
        }
    }

    /** A tick ends where the programme now is. */
    void tick(int frames, long place) {
        loudness.accept(energy, frames);
        energy = 0;
        if (dialogue.isPresent()) {
            dialogue.get().tick(frames);
        }
        ticks++;
        if (ticks == TICKS_PER_POINT) {
            ticks = 0;
            recent.add(loudness.momentaryLufs(), loudness.shortTermLufs(), place);
            record(place);
        }
    }

    /** A tick of the silence after what was heard ends: windows run out, history and what counts stay. */
    void restTick(int frames) {
        loudness.rest(frames);
        energy = 0;
        if (dialogue.isPresent()) {
            dialogue.get().tick(frames);
        }
    }

    /** The history of what counts stands still while counting pauses. */
    private void record(long place) {
        if (loudness.isRunning()) {
            whole.add(loudness.momentaryLufs(), loudness.shortTermLufs(), place);
        }
    }

    /** Begins a new tick; windows that count begin with it. */
    void cut() {
        energy = 0;
        if (dialogue.isPresent()) {
            dialogue.get().dropTick();
        }
        loudness.cut();
    }

    void run(boolean wanted) {
        loudness.run(wanted);
    }

    void reset() {
        loudness.reset();
        whole.clear();
    }

    LoudnessReading reading() {
        return loudness.reading();
    }

    LoudnessTrace recent() {
        return recent.trace();
    }

    LoudnessTrace whole() {
        return whole.trace();
    }

    Optional<DialogueReading> dialogue() {
        return dialogue.map(DialogueMeter::reading);
    }
}
