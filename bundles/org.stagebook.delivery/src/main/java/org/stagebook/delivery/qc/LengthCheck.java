package org.stagebook.delivery.qc;

import java.util.List;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.metering.weighting.FrameRange;

/** Holds the lengths of files against each other and against the reel, or at least against its last frame of action. */
final class LengthCheck {

    private final QcFiles files;

    LengthCheck(QcFiles files) {
        this.files = files;
    }

    void addTo(List<QcFinding> findings) {
        long main = frames(files.main());
        for (QcFile file : files.all()) {
            if (files.reel().lengthFrames().isPresent()) {
                compare(file, files.reel().lengthFrames().getAsLong(), "the reel", findings);
            } else {
                compare(file, main, files.main().name(), findings);
            }
        }
        if (files.reel().lengthFrames().isEmpty()) {
            files.reel().action().ifPresent(action -> reach(files.main(), action.endFrame(), findings));
        }
    }

    private static void reach(QcFile file, long wanted, List<QcFinding> findings) {
        long frames = frames(file);
        if (frames < wanted) {
            double seconds =
                    (wanted - frames) / (double) file.recording().format().sampleRateHz();
            findings.add(new QcFinding(
                    QcKind.LENGTH,
                    file.name(),
                    List.of(),
                    new FrameRange(frames, wanted),
                    new Measure(frames - wanted, "frames"),
                    file.name() + FileWords.number(" ends %.4f s before the last frame of action does.", seconds)));
        }
    }

    private static void compare(QcFile file, long wanted, String of, List<QcFinding> findings) {
        long frames = frames(file);
        if (frames == wanted) {
            return;
        }
        double seconds = (frames - wanted) / (double) file.recording().format().sampleRateHz();
        String sentence = file.name() + " has " + frames + " frames and " + of + " "
                + wanted + ": it is " + Math.abs(frames - wanted) + " frames ("
                + FileWords.number("%.4f s) ", Math.abs(seconds)) + (frames > wanted ? "too long." : "too short.");
        FrameRange range = new FrameRange(Math.min(frames, wanted), Math.max(frames, wanted));
        findings.add(new QcFinding(
                QcKind.LENGTH, file.name(), List.of(), range, new Measure(frames - wanted, "frames"), sentence));
    }

    private static long frames(QcFile file) {
        return file.recording().format().frames();
    }
}
