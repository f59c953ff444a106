package org.stagebook.delivery.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.UnreadableWaveException;
import org.stagebook.audio.wave.WaveMetadata;
import org.stagebook.audio.wave.WaveMetadataReader;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.adm.AdmMaster;
import org.stagebook.delivery.qc.adm.AdmProfileCheck;

/** Holds what a master with objects or beds says of itself against its profile; other files stay as they are. */
final class MasterProfile {

    private MasterProfile() {}

    static QcReading added(Recording recording, QcReading reading) throws IOException {
        if (recording.files().isEmpty()) {
            return reading;
        }
        Path file = recording.files().getFirst();
        if (!Files.isRegularFile(file)) {
            return reading;
        }
        WaveMetadata metadata;
        try {
            metadata = new WaveMetadataReader().read(file, new WaveReader().read(file));
        } catch (UnreadableWaveException otherKind) {
            return reading; // only WAVE files carry a model
        }
        return metadata.adm()
                .filter(MasterProfile::isMaster)
                .map(model -> reading.withModel(
                        findings(new AdmMaster(model, metadata.dolby(), recording.format()), reading.main())))
                .orElse(reading);
    }

    /** A table of tracks alone only names loudspeakers, as many programs write it into any file. */
    private static boolean isMaster(AdmModel model) {
        return model.document().isPresent();
    }

    private static List<QcFinding> findings(AdmMaster master, FileReading main) {
        return new AdmProfileCheck(master)
                .check().stream()
                        .map(deviation -> deviation.finding(
                                main.file().name(), master.format().frames()))
                        .toList();
    }
}
