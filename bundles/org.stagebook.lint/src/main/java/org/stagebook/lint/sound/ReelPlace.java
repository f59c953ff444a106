package org.stagebook.lint.sound;

import java.util.Optional;
import org.stagebook.timebase.Position;

/**
 * Where a reel lies, for placing files in it.
 *
 * @param start its first frame
 * @param end the first frame that is not part of it, if that is known
 */
public record ReelPlace(Position start, Optional<Position> end) {

    private static final int NEARLY_SECONDS = 1;

    /**
     * The sample, counted from midnight, that a file begins with. Its time reference says so, unless there is none or it lies
     * outside the reel, or the file is as long as the reel: then it begins with the reel, and a reference that says otherwise is
     * wrong.
     */
    public long firstSampleOf(SoundFormat format) {
        SampleClock clock = new SampleClock(format.sampleRateHz());
        long reelStart = clock.at(start);
        long stated = format.timeReferenceSamples();
        boolean reaches = stated > reelStart - format.frames() && stated < endSample(clock, format);
        return stated <= 0 || !reaches || isAsLongAsReel(format) ? reelStart : stated;
    }

    private boolean isAsLongAsReel(SoundFormat format) {
        SampleClock clock = new SampleClock(format.sampleRateHz());
        long reelFrames = endSample(clock, format) - clock.at(start);
        return end.isPresent()
                && Math.abs(format.frames() - reelFrames) < (long) NEARLY_SECONDS * format.sampleRateHz();
    }

    private long endSample(SampleClock clock, SoundFormat format) {
        return end.map(clock::at).orElseGet(() -> clock.at(start) + Math.max(1, format.frames()));
    }
}
