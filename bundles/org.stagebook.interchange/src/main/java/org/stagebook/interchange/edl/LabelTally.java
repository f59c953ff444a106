package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.edl.RateEvidence.RecordLabels;

/** Gathers the evidence of a list's frame rate while it is read. */
final class LabelTally {

    private static final int FRAME_NUMBERS = 1_000;

    private final int[] labelsByFrame = new int[FRAME_NUMBERS];
    private int greatestFrame = -1;
    private int greatestFrameLine;
    private int recordLabels;
    private int dropSigns;
    private int skippedAt30;
    private int skippedAt60;

    void note(EventDraft event) {
        note(event.source().in(), event.line());
        note(event.source().out(), event.line());
        noteRecord(event.record().in(), event.line());
        noteRecord(event.record().out(), event.line());
    }

    private void note(EdlLabel label, int line) {
        labelsByFrame[label.frames()]++;
        if (label.frames() > greatestFrame) {
            greatestFrame = label.frames();
            greatestFrameLine = line;
        }
    }

    private void noteRecord(EdlLabel label, int line) {
        note(label, line);
        recordLabels++;
        dropSigns += label.dropSign() ? 1 : 0;
        boolean minute = label.seconds() == 0 && label.minutes() % 10 != 0;
        skippedAt30 += minute && label.frames() < 2 ? 1 : 0;
        skippedAt60 += minute && label.frames() < 4 ? 1 : 0;
    }

    RateEvidence evidence(Optional<FrameCodeMode> firstMode) {
        return new RateEvidence(
                labelsByFrame,
                greatestFrameLine,
                new RecordLabels(recordLabels, dropSigns, skippedAt30, skippedAt60),
                firstMode);
    }
}
