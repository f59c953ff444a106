package org.stagebook.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.compare.Comparison;

/**
 * Two recordings and what was found.
 *
 * @param firstFile as it was given
 * @param secondFile as it was given
 */
public record CompareAnswer(
        Path firstFile, Path secondFile, Recording first, Recording second, Comparison found, double thresholdDb) {

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
