package org.stagebook.delivery.rule.sound;

import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.metering.weighting.FrameRange;

/** What surrounds the programme in its file. */
final class Pads {

    private Pads() {}

    /** @param pad frames of it, from the action or what sounds, and the frames of the file */
    static Reading read(Evidence evidence, ToLongBiFunction<FrameRange, Long> pad) {
        Optional<FileReading> file = evidence.sound().map(QcReading::main);
        if (file.isEmpty()) {
            return new Reading.Unknown("Nobody listened to it.");
        }
        Optional<FrameRange> programme = evidence.delivery()
                .action()
                .or(() -> file.get().series().sounding(QcSettings.Silence.USUAL.belowDbfs()));
        double rate = evidence.delivery().programme().format().sampleRateHz();
        return programme
                .<Reading>map(range -> Reading.Value.of(
                        pad.applyAsLong(range, file.get().series().frames()) / rate))
                .orElseGet(() -> new Reading.Nothing("There is no sound."));
    }
}
