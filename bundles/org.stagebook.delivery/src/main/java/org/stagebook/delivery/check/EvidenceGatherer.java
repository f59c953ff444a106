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
import org.stagebook.delivery.checksum.ChecksumsBeside;
import org.stagebook.delivery.checksum.FileDigests;
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

    /**
     * What rules want.
     *
     * @param inputs what has to be known
     * @param settings from where on something is a finding
     * @param digests where checksums come from
     */
    record Wanted(Set<Input> inputs, QcSettings settings, FileDigests digests) {}

    Evidence gather(Delivery delivery, Wanted wanted, MeasureProgress progress) throws IOException {
        ChecksumsBeside checksums = wanted.inputs().contains(Input.CHECKSUM)
                ? ChecksumsBeside.of(onDisk(delivery), wanted.digests())
                : ChecksumsBeside.NONE;
        if (Set.of(Input.HEADER, Input.CHECKSUM).containsAll(wanted.inputs())) {
            return new GatheredEvidence(delivery, Optional.empty(), checksums);
        }
        QcReading reading = pass.read(files(delivery), wanted.settings(), progress);
        return new GatheredEvidence(
                delivery, Optional.of(MasterProfile.added(delivery.programme(), reading)), checksums);
    }

    /** Sound in memory has no file. */
    private static List<Path> onDisk(Delivery delivery) {
        return delivery.allFiles().stream().filter(Files::isRegularFile).toList();
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
