package org.stagebook.delivery.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.UnreadableWaveException;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.delivery.checksum.ChecksumLists;
import org.stagebook.delivery.checksum.StatedChecksum;
import org.stagebook.delivery.checksum.StatedChecksum.Compared;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.delivery.qc.QcPass;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.qc.Reel;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.metering.MeasureProgress;

/** Finds out what rules ask for, in one pass over all files. */
final class EvidenceGatherer {

    private final QcPass pass;

    EvidenceGatherer(int threads) {
        this.pass = new QcPass(threads);
    }

    Evidence gather(Delivery delivery, Set<Input> inputs, QcSettings settings, MeasureProgress progress)
            throws IOException {
        List<Compared> checksums = inputs.contains(Input.CHECKSUM) ? checksums(delivery) : List.of();
        if (Set.of(Input.HEADER, Input.CHECKSUM).containsAll(inputs)) {
            return new GatheredEvidence(delivery, Optional.empty(), checksums);
        }
        QcReading reading = pass.read(files(delivery), settings, progress);
        return new GatheredEvidence(
                delivery, Optional.of(MasterProfile.added(delivery.programme(), reading)), checksums);
    }

    private static List<Compared> checksums(Delivery delivery) throws IOException {
        List<Compared> compared = new ArrayList<>();
        for (Path file : delivery.allFiles()) {
            if (Files.isRegularFile(file)) {
                for (StatedChecksum stated : new ChecksumLists().of(file)) {
                    compared.add(stated.compare());
                }
            }
        }
        return compared;
    }

    static QcFiles files(Delivery delivery) throws IOException {
        QcFile main = file(FileRole.PRINTMASTER, delivery.programme());
        QcFiles files = QcFiles.of(main).withStems(stems(delivery)).in(reel(delivery));
        Optional<Recording> musicAndEffects = delivery.beside().musicAndEffects();
        return musicAndEffects.isPresent()
                ? files.withMusicAndEffects(file(FileRole.MUSIC_AND_EFFECTS, musicAndEffects.get()))
                : files;
    }

    private static List<QcFile> stems(Delivery delivery) throws IOException {
        List<QcFile> stems = new ArrayList<>();
        for (Map.Entry<String, Recording> stem : delivery.beside().stems().entrySet()) {
            stems.add(QcFile.of(stem.getKey(), FileRole.ofStem(stem.getKey()), stem.getValue()));
        }
        boolean hasDialogue = stems.stream().anyMatch(stem -> stem.role() == FileRole.DIALOGUE);
        if (!hasDialogue && delivery.dialogue().isPresent()) {
            stems.add(file(FileRole.DIALOGUE, delivery.dialogue().get()));
        }
        return stems;
    }

    private static QcFile file(FileRole role, Recording recording) throws IOException {
        if (recording.files().isEmpty()) {
            return QcFile.of(role.label(), role, recording);
        }
        Path file = recording.files().getFirst();
        QcFile plain = QcFile.of(String.valueOf(file.getFileName()), role, recording);
        // Sound in memory has no file, and so no chunks.
        return Files.isRegularFile(file) ? broadcast(file).map(plain::with).orElse(plain) : plain;
    }

    private static Optional<BroadcastExtension> broadcast(Path file) throws IOException {
        try {
            return new WaveReader().read(file).broadcast();
        } catch (UnreadableWaveException otherKind) {
            return Optional.empty();
        }
    }

    private static Reel reel(Delivery delivery) {
        Reel unknown = Reel.unknown(delivery.programme().format().sampleRateHz());
        Reel placed = delivery.action().map(unknown::acting).orElse(unknown);
        return delivery.picture().lengthFrames().isPresent()
                ? placed.lasting(delivery.picture().lengthFrames().getAsLong())
                : placed;
    }
}
