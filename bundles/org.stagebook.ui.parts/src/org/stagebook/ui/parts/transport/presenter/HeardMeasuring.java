package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.live.LiveMeters;
import org.stagebook.metering.live.LiveProgramme;
import org.stagebook.model.MixVersion;
import org.stagebook.playback.engine.TapBlock;
import org.stagebook.playback.plan.MonitorSource;

/**
 * Feeds meters with what is heard, as it was recorded: loudness is matched for the ears, not for the figures. When another source is heard
 * programme loudness begins anew; while nothing is played the meters fall; while one listens blind they are fed nothing, for they would tell
 * which is which. Belongs to the thread that measures.
 */
final class HeardMeasuring {

    private static final float[][] NO_STEM = new float[0][];
    private static final long STILL_NANOS = 100_000_000;
    private static final double NANOS = 1e9;

    private final Transport transport;
    private final LiveMeters meters;
    private final Consumer<RuntimeException> failed;
    private Optional<Fed> fed = Optional.empty();
    private Optional<Identity> measured = Optional.empty();
    private double expectedFrame = Double.NaN;
    private boolean isHeard;
    private long lastNanos;
    private int rateHz;

    /** What is being fed: its arrays are cut to the channels of the source. */
    private record Fed(
            HeardProgramme programme, int source, OptionalInt dialogue, int stemChannels, float[][] samples) {}

    /** The same recording through all reels. */
    private record Identity(String name, Optional<MixVersion> version) {}

    /** @param failed told when a block could not be measured; the next one is */
    HeardMeasuring(Transport transport, LiveMeters meters, Consumer<RuntimeException> failed) {
        this.transport = transport;
        this.meters = meters;
        this.failed = failed;
    }

    /** Measures what was heard since the last turn; after a tenth of a second without sound the meters fall as time passes. */
    void turn(long nanos) {
        isHeard = false;
        transport.engine().drainTap(this::heard);
        boolean stands = !transport.isRolling() || transport.monitor().isBlind();
        if (isHeard) {
            lastNanos = nanos;
        } else if (stands && nanos - lastNanos >= STILL_NANOS) {
            rest(nanos - lastNanos);
            lastNanos = nanos - STILL_NANOS;
        }
    }

    private void rest(long nanos) {
        long frames = Math.round((nanos - STILL_NANOS) / NANOS * rateHz);
        if (frames > 0 && !meters.isAtRest()) {
            meters.rest((int) Math.min(frames, rateHz));
        }
    }

    /** One block that cannot be measured must not keep the next ones from it. */
    private void heard(TapBlock block) {
        try {
            measure(block);
        } catch (RuntimeException e) {
            fed = Optional.empty();
            expectedFrame = Double.NaN;
            failed.accept(e);
        }
    }

    private void measure(TapBlock block) {
        Optional<HeardProgramme> programme = transport.heardProgramme();
        int rate = transport.deviceRateHz();
        if (programme.isEmpty() || rate == 0 || transport.monitor().isBlind() || !isOf(block, programme.get())) {
            return;
        }
        isHeard = true;
        rateHz = rate;
        Fed now = follow(programme.get(), block.source(), rate);
        double frame = block.planFrame();
        if (!(Math.abs(frame - expectedFrame) < 2)) {
            meters.locatedAt(Math.round(frame));
        }
        expectedFrame = frame + block.frames() * block.course().step().factor();
        for (int channel = 0; channel < now.samples().length; channel++) {
            System.arraycopy(block.heard()[channel], 0, now.samples()[channel], 0, block.frames());
        }
        meters.accept(now.samples(), now.stemChannels() == 0 ? NO_STEM : block.dialogue(), block.frames());
    }

    /** Just after another programme was loaded, blocks of the one before may still come. */
    private boolean isOf(TapBlock block, HeardProgramme programme) {
        List<MonitorSource> sources = programme.plan().sources();
        if (block.source() >= sources.size()) {
            return false;
        }
        if (fed.filter(it -> it.programme() == programme).isPresent()) {
            return fits(block, sources, fed.get().dialogue());
        }
        return fits(block, sources, programme.programme().dialogue());
    }

    private static boolean fits(TapBlock block, List<MonitorSource> sources, OptionalInt dialogue) {
        int most = 0;
        for (MonitorSource source : sources) {
            most = Math.max(most, source.channels().count());
        }
        int stem = dialogue.isPresent()
                ? sources.get(dialogue.getAsInt()).channels().count()
                : 0;
        return block.heard().length == most && block.dialogue().length == stem;
    }

    private Fed follow(HeardProgramme programme, int source, int rate) {
        if (fed.filter(it -> it.programme() == programme && it.source() == source)
                .isEmpty()) {
            OptionalInt dialogue = programme.programme().dialogue();
            MonitorSource heard = programme.plan().sources().get(source);
            Optional<ChannelOrder> stem = stem(programme, heard, dialogue);
            int channels = heard.channels().count();
            meters.setProgramme(
                    new LiveProgramme(rate, channels, heard.channels().order(), stem));
            begin(programme.files().get(source));
            fed = Optional.of(new Fed(
                    programme,
                    source,
                    dialogue,
                    stem.map(ChannelOrder::channelCount).orElse(0),
                    new float[channels][TapBlock.MOST_FRAMES]));
        }
        return fed.get();
    }

    /** Programme loudness is that of one source, through its reels. */
    private void begin(HeardFile file) {
        Optional<Identity> now = Optional.of(new Identity(file.name(), file.version()));
        if (measured.isPresent() && !measured.equals(now)) {
            meters.resetLoudness();
        }
        measured = now;
    }

    private static Optional<ChannelOrder> stem(HeardProgramme programme, MonitorSource heard, OptionalInt dialogue) {
        return dialogue.isPresent() && heard.channels().order().isPresent()
                ? programme.plan().sources().get(dialogue.getAsInt()).channels().order()
                : Optional.empty();
    }
}
