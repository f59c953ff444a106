package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;

/** The engine as the workbench has it: compiled already, with threads that wait. */
record WarmContender(String name, Measurer measurer) implements Contender {

    static WarmContender plain(ExecutorService executor, int threads) {
        return new WarmContender("plain, warm", new Measurer(executor, threads));
    }

    @Override
    public double seconds(Path file) throws IOException {
        long begin = System.nanoTime();
        Measurement found = measurer.measure(
                Programme.of(new RecordingReader().read(file, UserHint.NONE)),
                MeasurementRequest.DELIVERY,
                MeasureProgress.NONE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (found.integratedLufs().isEmpty()) {
            throw new IOException("Nothing was measured in " + file.getFileName() + ".");
        }
        return seconds;
    }
}
