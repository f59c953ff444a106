package org.stagebook.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.metering.compare.Comparison;
import org.stagebook.metering.compare.difference.Differences;

/**
 * Two recordings and what was found.
 *
 * @param firstFile as it was given
 * @param secondFile as it was given
 * @param found how they lie to each other and what is left
 * @param differences what was done to the first
 * @param clock the timecode of the first, where it or the user says how it counts
 */
public record CompareAnswer(
        Path firstFile,
        Path secondFile,
        Recording first,
        Recording second,
        Comparison found,
        Differences differences,
        Optional<RecordingClock> clock,
        double thresholdDb) {

    /** The timecode of a frame of the first, where that is known. */
    Optional<String> timecode(long frame) {
        return clock.map(known -> known.at(frame).toString());
    }

    double seconds(long frames) {
        return (double) frames / first.format().sampleRateHz();
    }

    double seconds(double frames) {
        return frames / first.format().sampleRateHz();
    }

    /** Sentences about what is out of order or was assumed. */
    List<String> remarks() {
        List<String> sentences = new ArrayList<>(found.remarks());
        damaged(sentences, found.damagedFirst(), firstFile);
        damaged(sentences, found.damagedSecond(), secondFile);
        first.losses().forEach(loss -> sentences.add(firstFile + " is incomplete. " + loss));
        second.losses().forEach(loss -> sentences.add(secondFile + " is incomplete. " + loss));
        sentences.addAll(first.remarks());
        sentences.addAll(second.remarks());
        return sentences;
    }

    private static void damaged(List<String> sentences, long samples, Path file) {
        if (samples > 0) {
            sentences.add(samples + " samples of \"" + file
                    + "\" are no numbers (NaN or infinite); they were compared as silence.");
        }
    }
}
