package org.stagebook.metering.live;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.loudness.TickGrid;

/**
 * The meters beside playback. One thread feeds what is heard, block after block of any length; any thread asks for a
 * {@link MeterSnapshot}, 60 times a second and more, and gives the commands. Calls exclude each other for some microseconds, so
 * the feeding thread is never that of the sound card: playback hands over what it rendered through a ring without locks.
 *
 * <p>How to feed: {@link #setProgramme} when something else is heard (nothing happens when it is of the same kind, so that
 * switching between versions resets nothing), {@link #locatedAt} before the first block and after every jump, {@code accept} for
 * each block in order. When playback stops, {@link #rest} for the time that passes until {@link #isAtRest}.
 *
 * <p>What a jump (locate, loop, switch to another place) does: needles, momentary and short-term loudness, correlation,
 * goniometer, balance and spectrum follow what is heard and go on. Programme loudness, range and their maxima go on counting too,
 * yet a window of 400 ms or 3 s that the jump lies in counts for none of them. An open over ends, and no value is interpolated
 * across the jump. A place heard again is the same over.
 *
 * <p>Feeding makes no garbage once a programme is set, and needs the same memory after a second and after a day; only overs,
 * at most 1000, are added.
 */
public final class LiveMeters {

    private static final double[][] NO_STEM = new double[0][];

    /** From full scale to more than 130 dB below it, on every instrument. */
    private static final double FALL_SECONDS = 16;

    private final Moment moment = new Moment();
    private MeterSettings settings;
    private Optional<Feeding> feeding = Optional.empty();
    private boolean running = true;
    private long serial;

    /** Meters without a programme. */
    public LiveMeters(MeterSettings settings) {
        this.settings = settings;
    }

    /** Says what is heard from now on; another kind of programme begins with new meters. */
    public synchronized void setProgramme(LiveProgramme programme) {
        if (feeding.isEmpty() || !feeding.get().bank.programme().equals(programme)) {
            feeding = Optional.of(new Feeding(programme, settings));
            feeding.get().bank.loudness().ifPresent(chain -> chain.run(running));
            serial++;
        }
    }

    /** Says where in the programme the next block begins; it does not follow the last one. */
    public synchronized void locatedAt(long frame) {
        moment.jump(frame);
        if (feeding.isPresent()) {
            feeding.get().cut(frame);
        }
        serial++;
    }

    /**
     * Follows a block of a programme without a dialogue stem.
     *
     * @param planar samples of each channel, full scale is 1
     * @param frames how many of them count
     * @throws IllegalStateException if no programme is set, or it has a dialogue stem
     */
    public void accept(double[][] planar, int frames) {
        accept(planar, NO_STEM, frames);
    }

    /**
     * Follows a block of a programme and of the dialogue stem beside it.
     *
     * @throws IllegalStateException if no programme is set, or it has other channels
     */
    public synchronized void accept(double[][] planar, double[][] dialogue, int frames) {
        Feeding fed = checked(planar.length, dialogue.length);
        fed.endRest(moment.place());
        int done = 0;
        while (done < frames) {
            int piece = Math.min(fed.room(), frames - done);
            for (int channel = 0; channel < planar.length; channel++) {
                UsableSamples.copy(planar[channel], done, piece, fed.block[channel]);
            }
            for (int channel = 0; channel < dialogue.length; channel++) {
                UsableSamples.copy(dialogue[channel], done, piece, fed.stem[channel]);
            }
            fed.follow(piece, moment);
            done += piece;
        }
        serial++;
    }

    /** As {@link #accept(double[][], double[][], int)}, from single precision; without a stem an empty array. */
    public synchronized void accept(float[][] planar, float[][] dialogue, int frames) {
        Feeding fed = checked(planar.length, dialogue.length);
        fed.endRest(moment.place());
        int done = 0;
        while (done < frames) {
            int piece = Math.min(fed.room(), frames - done);
            for (int channel = 0; channel < planar.length; channel++) {
                widen(planar[channel], done, piece, fed.block[channel]);
            }
            for (int channel = 0; channel < dialogue.length; channel++) {
                widen(dialogue[channel], done, piece, fed.stem[channel]);
            }
            fed.follow(piece, moment);
            done += piece;
        }
        serial++;
    }

    private static void widen(float[] samples, int from, int count, double[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = UsableSamples.usable(samples[from + i]);
        }
    }

    private Feeding checked(int channels, int stemChannels) {
        Feeding fed =
                feeding.orElseThrow(() -> new IllegalStateException("Meters were fed before a programme was set."));
        if (fed.block.length != channels || fed.stem.length != stemChannels) {
            throw new IllegalStateException("The meters are set for " + fed.block.length + " channels and "
                    + fed.stem.length + " of dialogue, and were fed " + channels + " and " + stemChannels + ".");
        }
        return fed;
    }

    /**
     * Lets time pass in silence that is not the programme's: bars, needles and what else follows what is heard fall as they do;
     * programme loudness, range, maxima, history, peaks and overs stay. The next block of a programme begins a new go.
     */
    public synchronized void rest(int frames) {
        if (feeding.isEmpty() || isAtRest()) {
            return;
        }
        Feeding fed = feeding.get();
        fed.beginRest(moment.place());
        int done = 0;
        while (done < frames) {
            int piece = Math.min(fed.room(), frames - done);
            fed.rest(piece, moment);
            done += piece;
        }
        serial++;
    }

    /** Whether all that can fall has fallen, so that more silence would change nothing that is seen. */
    public synchronized boolean isAtRest() {
        return feeding.isEmpty() || feeding.get().hasFallen(settings);
    }

    /** Sets instrument, hold and limit; another instrument begins at rest, all else goes on. */
    public synchronized void configure(MeterSettings wanted) {
        settings = Objects.requireNonNull(wanted);
        feeding.ifPresent(fed -> fed.bank.levels().configure(wanted));
        serial++;
    }

    /** Begins programme loudness, range, maxima and their history anew, together as EBU Tech 3341 asks. */
    public synchronized void resetLoudness() {
        feeding.ifPresent(fed -> {
            fed.restartTick();
            fed.bank.loudness().ifPresent(LoudnessChain::reset);
        });
        serial++;
    }

    /** Forgets lines, greatest peaks, overs and the lowest correlation. */
    public synchronized void resetPeaks() {
        feeding.ifPresent(fed -> fed.bank.resetPeaks());
        serial++;
    }

    /** Has programme loudness, range and maxima pause or go on; all else follows what is heard. */
    public synchronized void setRunning(boolean wanted) {
        if (wanted != running) {
            running = wanted;
            feeding.ifPresent(fed -> {
                fed.restartTick();
                fed.bank.loudness().ifPresent(chain -> chain.run(wanted));
            });
            serial++;
        }
    }

    /** What the meters show now; absent before a programme is set. */
    public synchronized Optional<MeterSnapshot> snapshot() {
        return feeding.map(fed -> fed.bank.snapshot(serial, settings, moment.place()));
    }

    /** Another number whenever a snapshot would be another: cheaper to ask than for the snapshot. */
    public synchronized long serial() {
        return serial;
    }

    /** The meters of a programme, and the piece of sound they are given next. */
    private static final class Feeding {
        private final MeterBank bank;
        private final TickGrid grid;
        private final double[][] block;
        private final double[][] stem;
        private long tick;
        private int inTick;
        private long restedFrames;

        Feeding(LiveProgramme programme, MeterSettings settings) {
            this.grid = new TickGrid(programme.sampleRateHz());
            int longest = programme.sampleRateHz() / TickGrid.TICKS_PER_SECOND + 1;
            this.bank = new MeterBank(programme, longest, settings);
            this.block = new double[programme.channels()][longest];
            int stemChannels = programme.order().isEmpty()
                    ? 0
                    : programme.dialogue().map(order -> order.channelCount()).orElse(0);
            this.stem = new double[stemChannels][longest];
        }

        /** What was heard joins no silence after it, nor silence what is heard next. */
        void beginRest(long place) {
            if (restedFrames == 0) {
                cut(place);
            }
        }

        void endRest(long place) {
            if (restedFrames > 0) {
                restedFrames = 0;
                cut(place);
            }
        }

        /** The slowest bar falls by 24 dB in 2.8 s; lines fall when their time is over. */
        boolean hasFallen(MeterSettings settings) {
            double hold = Double.isInfinite(settings.holdSeconds()) ? 0 : settings.holdSeconds();
            return restedFrames >= (FALL_SECONDS + hold) * bank.programme().sampleRateHz();
        }

        void rest(int frames, Moment moment) {
            for (double[] channel : block) {
                Arrays.fill(channel, 0, frames, 0);
            }
            for (double[] channel : stem) {
                Arrays.fill(channel, 0, frames, 0);
            }
            bank.follow(block, stem, frames, moment);
            moment.rest(frames);
            restedFrames += frames;
            inTick += frames;
            if (inTick == tickFrames()) {
                int whole = inTick;
                bank.loudness().ifPresent(chain -> chain.restTick(whole));
                inTick = 0;
                tick++;
            }
        }

        private int tickFrames() {
            return (int) grid.frames(tick, tick + 1);
        }

        int room() {
            return tickFrames() - inTick;
        }

        void follow(int frames, Moment moment) {
            bank.follow(block, stem, frames, moment);
            moment.advance(frames);
            inTick += frames;
            if (inTick == tickFrames()) {
                int whole = inTick;
                if (bank.loudness().isPresent()) {
                    bank.loudness().get().tick(whole, moment.place());
                }
                inTick = 0;
                tick++;
            }
        }

        void cut(long frame) {
            bank.levels().cut(frame);
            restartTick();
        }

        void restartTick() {
            inTick = 0;
            tick = 0;
            if (bank.loudness().isPresent()) {
                bank.loudness().get().cut();
            }
        }
    }
}
