package org.stagebook.cli.playing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.playback.engine.Health;

/**
 * What became of playing.
 *
 * @param played how long it was
 * @param health underruns
 * @param silenced sentences about recordings that could not be read further
 * @param stopped why it ended before its end, if the device or a fault ended it
 * @param clippedSamples of a file, that did not fit full scale
 * @param isCancelled whether somebody stopped it
 */
public record PlayOutcome(
        PlayLength played,
        Health health,
        List<String> silenced,
        Optional<String> stopped,
        long clippedSamples,
        boolean isCancelled) {

    /** Whether everything was heard. */
    public boolean isWhole() {
        return health.isGapless() && silenced.isEmpty() && stopped.isEmpty();
    }

    /** Sentences about what was not, or not as it should be. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(silenced);
        stopped.ifPresent(problems::add);
        if (clippedSamples > 0) {
            problems.add(clippedSamples + (clippedSamples == 1 ? " sample" : " samples")
                    + " did not fit full scale and were clipped.");
        }
        return problems;
    }
}
