package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.stagebook.metering.live.LiveMeters;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.meters.presenter.MeterFeed;

/** Measures what is heard on a thread of its own, between the audio thread, which it never holds up, and the screen. */
public final class PlaybackMeters implements MeterFeed, AutoCloseable {

    private static final long IDLE_NANOS = 8_000_000;

    private static final String BLIND =
            "The meters rest while you compare blind: they would tell which is which. They go on after the reveal.";
    private static final String MATCHED =
            "Match is on for the ears; the meters show levels and loudness as recorded, without it.";

    private final Transport transport;
    private final LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
    private final HeardMeasuring measuring;
    private final Consumer<RuntimeException> report;
    private final Thread thread;
    private volatile String failure = "";
    private volatile boolean isOpen = true;

    /**
     * Begins to measure.
     *
     * @param transport whose engine is listened to
     * @param report told on the measuring thread what went wrong, once until the meters are reset
     */
    public PlaybackMeters(Transport transport, Consumer<RuntimeException> report) {
        this.transport = transport;
        this.report = report;
        this.measuring = new HeardMeasuring(transport, meters, this::failed);
        this.thread = new Thread(this::run, "Stagebook meters");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (isOpen) {
            try {
                measuring.turn(System.nanoTime());
            } catch (RuntimeException e) {
                failed(e);
            }
            LockSupport.parkNanos(IDLE_NANOS);
        }
    }

    private void failed(RuntimeException e) {
        boolean isFirst = failure.isEmpty();
        failure = "Some sound could not be measured (" + e + "); the meters measure on. Reset them to count anew.";
        if (isFirst) {
            report.accept(e);
        }
    }

    @Override
    public String remark() {
        String said = failure;
        if (transport.monitor().isBlind()) {
            said = BLIND + " " + said;
        } else if (transport.monitor().match().isPresent()) {
            said = MATCHED + " " + said;
        }
        return said.strip();
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
        failure = "";
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
