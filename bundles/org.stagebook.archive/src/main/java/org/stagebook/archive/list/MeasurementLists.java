package org.stagebook.archive.list;

import static org.stagebook.archive.list.Cell.times;

import java.util.List;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Measurement;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.SoundChange;
import org.stagebook.model.SoundFacts;
import org.stagebook.timebase.TimecodeFormat;

/** What was measured: of the files of versions, of recordings, and of what was handed over. */
public record MeasurementLists(Production production) {
    private static final String FOLDER = "measurements/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(versions(), others(), handedOver(), differences());
    }

    private ListTable versions() {
        Rows rows = new Rows(
                "Version",
                "Branch",
                "Kind",
                "Stem",
                "File",
                "Hash",
                "Quantity",
                "Value",
                "Unit",
                "Method",
                "Measured at",
                "Stale because");
        for (MixVersion version : production.getMixVersions()) {
            for (MixFile file : version.getFiles()) {
                file.getMeasurements()
                        .forEach(measured -> rows.add(
                                version.getLabel(),
                                version.getBranch(),
                                file.getKind(),
                                file.getStem(),
                                file.getPath(),
                                file.getHash(),
                                measured.getQuantity(),
                                Cell.number(measured.getLevel()),
                                Cell.unit(measured.getLevel()),
                                measured.getMethod(),
                                measured.getMeasuredAt(),
                                measured.getStaleReason()));
            }
        }
        return rows.table(
                FOLDER + "versions.csv", "Levels of the versions", "What was measured of each file of each version.");
    }

    private ListTable others() {
        Rows rows = new Rows(
                "Quantity", "Value", "Unit", "Method", "File", "Reel", "Start", "End", "Measured at", "Stale because");
        for (Measurement measured : production.getMeasurements()) {
            List<String> times = times(measured.getRange(), format());
            rows.add(
                    measured.getQuantity(),
                    Cell.number(measured.getLevel()),
                    Cell.unit(measured.getLevel()),
                    measured.getMethod(),
                    measured.getFile(),
                    measured.getReel(),
                    times.get(0),
                    times.get(1),
                    measured.getMeasuredAt(),
                    measured.getStaleReason());
        }
        return rows.table(FOLDER + "recordings.csv", "Other measurements", "What else was measured and kept.");
    }

    private ListTable handedOver() {
        Rows rows = new Rows(
                "Handoff",
                "File",
                "Hash",
                "Sample rate Hz",
                "Encoding",
                "Layout",
                "Channel order",
                "Length samples",
                "Sample peak",
                "Unit");
        for (HandoffPackage handoff : production.getHandoffs()) {
            for (HandoffItem item : handoff.getContents()) {
                if (item.getSound() != null) {
                    add(rows, handoff, item, item.getSound());
                }
            }
        }
        return rows.table(
                FOLDER + "handed-over.csv",
                "Sound that was handed over",
                "What was read of each sound file of each handoff.");
    }

    private static void add(Rows rows, HandoffPackage handoff, HandoffItem item, SoundFacts sound) {
        rows.add(
                handoff.getName(),
                item.getPath(),
                item.getHash(),
                Cell.counted(sound.getSampleRateHz()),
                sound.getEncoding(),
                sound.getLayout(),
                sound.getChannelOrder(),
                Cell.counted(sound.getFrames()),
                Cell.number(sound.getSamplePeak()),
                Cell.unit(sound.getSamplePeak()));
    }

    private ListTable differences() {
        Rows rows = new Rows("Version", "Stem", "File", "Start", "End", "What", "In words", "Residual dBFS");
        for (MixVersion version : production.getMixVersions()) {
            for (MixFile file : version.getFiles()) {
                for (SoundChange change : file.getSoundChanges()) {
                    List<String> times = times(change.getRange(), format());
                    rows.add(
                            version.getLabel(),
                            file.getStem(),
                            file.getPath(),
                            times.get(0),
                            times.get(1),
                            change.getKind(),
                            change.getText(),
                            change.getResidualDbfs());
                }
            }
        }
        return rows.table(
                FOLDER + "differences.csv",
                "Differences between versions",
                "Where the sound of a version differs from the one before, as it was compared.");
    }

    private TimecodeFormat format() {
        return Cell.format(production);
    }
}
