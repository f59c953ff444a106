package org.stagebook.delivery.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.testkit.files.FileDefect;

/** What can be wrong with a delivery and be planted in one: a row of the table. */
public sealed interface Plantable {

    /** What the table calls it. */
    String label();

    /** A defect of the sound, or of what is stated of it. */
    record InSound(QcKind kind) implements Plantable {
        @Override
        public String label() {
            return kind.label();
        }
    }

    /** A defect of the files: their names, the checksums beside them, the model in them. */
    record InFiles(FileDefect defect) implements Plantable {
        @Override
        public String label() {
            return defect.label();
        }
    }

    /** Everything, in the order of the table. */
    static List<Plantable> all() {
        return Stream.<Plantable>concat(
                        DefectPlanter.KINDS.stream().map(InSound::new),
                        Stream.of(FileDefect.values()).map(InFiles::new))
                .toList();
    }
}
