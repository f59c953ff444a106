package org.stagebook.delivery.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.metering.MeasureProgress;

/** Frames of the longest file are told; people look at bytes. */
public final class DeliveryProgress implements MeasureProgress {

    private final SharedProgress bar;
    private final long bytes;
    private final long frames;

    private DeliveryProgress(SharedProgress bar, long bytes, long frames) {
        this.bar = bar;
        this.bytes = bytes;
        this.frames = frames;
    }

    /** Of one delivery. */
    public static DeliveryProgress inBytes(Delivery delivery, SharedProgress bar) throws IOException {
        return new DeliveryProgress(bar, bytes(delivery), Math.max(1, SpecificationCheck.workFrames(delivery)));
    }

    /** How large all its files are together. */
    public static long bytes(Delivery delivery) throws IOException {
        long bytes = 0;
        for (Path file : delivery.allFiles()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    @Override
    public void measured(long measuredFrames) {
        bar.measured(measuredFrames * bytes / frames);
    }

    @Override
    public boolean isCancelled() {
        return bar.isCancelled();
    }
}
