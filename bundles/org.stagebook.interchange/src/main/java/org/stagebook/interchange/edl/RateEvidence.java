package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.timebase.TimecodeFormat;

/** What the labels and FCM lines of a list say of its frame rate, which CMX3600 does not state; immutable. */
public final class RateEvidence {

    private final int[] labelsByFrame;
    private final RecordLabels recordLabels;
    private final int greatestFrameLine;
    private final Optional<FrameCodeMode> firstMode;

    /** @param labelsByFrame how many labels have each frame number; kept, not copied */
    RateEvidence(
            int[] labelsByFrame, int greatestFrameLine, RecordLabels recordLabels, Optional<FrameCodeMode> firstMode) {
        this.labelsByFrame = labelsByFrame;
        this.greatestFrameLine = greatestFrameLine;
        this.recordLabels = recordLabels;
        this.firstMode = firstMode;
    }

    /**
     * What concerns drop frame, which is told by the record times: sources may count otherwise.
     *
     * @param all how many there are
     * @param dropSigns how many are written with {@code ;} or {@code .}
     * @param skippedAt30 how many of them 29.97 drop frame does not have
     * @param skippedAt60 how many of them 59.94 drop frame does not have
     */
    record RecordLabels(int all, int dropSigns, int skippedAt30, int skippedAt60) {}

    /** How many labels the list has, in sources and in the reel. */
    public int labels() {
        int all = 0;
        for (int count : labelsByFrame) {
            all += count;
        }
        return all;
    }

    /** The greatest frame number in any label; -1 if there is no label. */
    public int greatestFrame() {
        for (int frame = labelsByFrame.length - 1; frame >= 0; frame--) {
            if (labelsByFrame[frame] > 0) {
                return frame;
            }
        }
        return -1;
    }

    /** The line of the first label with the greatest frame number; 0 if there is no label. */
    public int greatestFrameLine() {
        return greatestFrameLine;
    }

    /** The FCM line that comes first. */
    public Optional<FrameCodeMode> firstMode() {
        return firstMode;
    }

    /** Whether the list says that its record times are drop frame: by FCM, or by the signs of most of them. */
    public boolean saysDropFrame() {
        return firstMode.map(FrameCodeMode::dropFrame).orElse(false)
                || (recordLabels.dropSigns() > 0 && recordLabels.dropSigns() * 2 >= recordLabels.all());
    }

    /** Whether the list says that they are not. */
    public boolean saysNonDropFrame() {
        return !saysDropFrame() && firstMode.isPresent();
    }

    /** How many record times the format skips. */
    public int skippedBy(TimecodeFormat format) {
        return switch (format.droppedPerMinute()) {
            case 0 -> 0;
            case 2 -> recordLabels.skippedAt30();
            default -> recordLabels.skippedAt60();
        };
    }

    /** How many labels have a frame number that the format does not reach. */
    public int labelsBeyond(TimecodeFormat format) {
        int beyond = 0;
        for (int frame = format.framesPerTimecodeSecond(); frame < labelsByFrame.length; frame++) {
            beyond += labelsByFrame[frame];
        }
        return beyond;
    }
}
