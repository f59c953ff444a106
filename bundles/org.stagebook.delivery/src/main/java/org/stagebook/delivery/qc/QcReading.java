package org.stagebook.delivery.qc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Everything that one pass over files that belong together has found.
 *
 * @param files the main file, the stems, the M&amp;E, as they were given
 * @param together findings that concern files together, under the name of the one they are about
 * @param spoken the dialogue stem along time, or the sum of all dialogue stems; absent without one
 * @param hasModel whether the main file is a master with an ADM model, which was held against its profile
 */
public record QcReading(
        List<FileReading> files, List<QcFinding> together, Optional<TickSeries> spoken, boolean hasModel) {

    /** Copies the lists. */
    public QcReading {
        files = List.copyOf(files);
        together = List.copyOf(together);
    }

    /** Of files without a model. */
    public QcReading(List<FileReading> files, List<QcFinding> together, Optional<TickSeries> spoken) {
        this(files, together, spoken, false);
    }

    /** The same of a master, with what deviates from its profile. */
    public QcReading withModel(List<QcFinding> deviations) {
        return new QcReading(
                files, Stream.concat(together.stream(), deviations.stream()).toList(), spoken, true);
    }

    /** The same, the channels of the main file in another order; its dialogue stems stay as they are. */
    public QcReading heard(HeardAs as) {
        return new QcReading(
                Stream.concat(Stream.of(main().heard(as)), files.stream().skip(1))
                        .toList(),
                together,
                spoken,
                hasModel);
    }

    /** The main file's. */
    public FileReading main() {
        return files.getFirst();
    }

    /** All findings. */
    public List<QcFinding> findings() {
        return Stream.concat(files.stream().flatMap(file -> file.findings().stream()), together.stream())
                .toList();
    }

    /** The first file of that role. */
    public Optional<FileReading> of(FileRole role) {
        return files.stream().filter(file -> file.file().role() == role).findFirst();
    }

    /**
     * Loudness of the main file where its dialogue stems together speak; absent without a stem, and where nobody knows where the
     * channels are heard.
     */
    public Optional<DialogueLoudness> dialogue(FrameRange range) {
        return spoken.flatMap(stems -> main().series().dialogue(stems, range));
    }
}
