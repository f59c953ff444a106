package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.live.LiveMeters;
import org.stagebook.metering.live.LiveProgramme;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.playback.engine.TapBlock;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.meters.presenter.MeterFeed;

/** Measures what is heard on a thread of its own, between the audio thread, which it never holds up, and the screen. */
public final class PlaybackMeters implements MeterFeed, AutoCloseable {

    private static final long IDLE_NANOS = 8_000_000;
    private static final float[][] NO_STEM = new float[0][];

    private final Transport transport;
    private final LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
    private final Thread thread;
    private volatile boolean isOpen = true;

    // Only the measuring thread's.
    private Optional<Fed> fed = Optional.empty();
    private double expectedFrame = Double.NaN;

    /** What is being fed: its arrays are cut to the channels of the source. */
    private record Fed(HeardProgramme programme, int source, int channels, float gain, float[][] samples) {}

    /** @param transport whose engine is listened to */
    public PlaybackMeters(Transport transport) {
        this.transport = transport;
        this.thread = new Thread(this::run, "Stagebook meters");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (isOpen) {
            transport.engine().drainTap(this::heard);
            LockSupport.parkNanos(IDLE_NANOS);
        }
    }

    private void heard(TapBlock block) {
        Optional<HeardProgramme> programme = transport.heardProgramme();
        int rate = transport.deviceRateHz();
        if (programme.isEmpty()
                || rate == 0
                || block.source() >= programme.get().plan().sources().size()) {
            return;
        }
        Fed now = follow(programme.get(), block.source(), rate);
        double frame = block.planFrame();
        if (!(Math.abs(frame - expectedFrame) < 2)) {
            meters.locatedAt(Math.round(frame));
        }
        expectedFrame = frame + block.frames() * block.course().step().factor();
        for (int channel = 0; channel < now.channels(); channel++) {
            scale(block.heard()[channel], now.samples()[channel], block.frames(), now.gain());
        }
        boolean hasStem = programme.get().programme().dialogue().isPresent()
                && block.dialogue().length > 0
                && isPlaced(programme.get(), block.source());
        meters.accept(now.samples(), hasStem ? block.dialogue() : NO_STEM, block.frames());
    }

    private Fed follow(HeardProgramme programme, int source, int rate) {
        float gain = (float) Math.pow(10, transport.monitor().sourceGainDb(source) / 20);
        if (fed.filter(it -> it.programme() == programme && it.source() == source)
                .isEmpty()) {
            MonitorSource heard = programme.plan().sources().get(source);
            meters.setProgramme(live(programme, heard, rate));
            int channels = heard.channels().count();
            fed = Optional.of(new Fed(programme, source, channels, gain, new float[channels][TapBlock.MOST_FRAMES]));
        } else if (fed.get().gain() != gain) {
            Fed before = fed.get();
            fed = Optional.of(new Fed(programme, source, before.channels(), gain, before.samples()));
        }
        return fed.get();
    }

    private static LiveProgramme live(HeardProgramme programme, MonitorSource heard, int rate) {
        Optional<ChannelOrder> order = heard.channels().order();
        Optional<ChannelOrder> stem = programme.programme().dialogue().isPresent() && order.isPresent()
                ? programme
                        .plan()
                        .sources()
                        .get(programme.programme().dialogue().getAsInt())
                        .channels()
                        .order()
                : Optional.empty();
        return new LiveProgramme(rate, heard.channels().count(), order, stem);
    }

    private static boolean isPlaced(HeardProgramme programme, int source) {
        List<MonitorSource> sources = programme.plan().sources();
        return sources.get(source).channels().order().isPresent()
                && sources.get(programme.programme().dialogue().orElseThrow())
                        .channels()
                        .order()
                        .isPresent();
    }

    private static void scale(float[] from, float[] to, int count, float gain) {
        for (int i = 0; i < count; i++) {
            to[i] = gain * from[i];
        }
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
    public Optional<Position> positionOf(long frame) {
        return transport.heardProgramme().map(programme -> programme.line().position(frame));
    }

    @Override
    public void moveTo(long frame) {
        positionOf(frame).ifPresent(transport::moveTo);
    }

    @Override
    public void close() {
        isOpen = false;
        LockSupport.unpark(thread);
    }
}
