package org.stagebook.history.sound;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stagebook.metering.compare.difference.Difference;
import org.stagebook.metering.compare.difference.Difference.Delayed;
import org.stagebook.metering.compare.difference.Differences;

/**
 * Two files as they lie in the film: one that begins two seconds later and has everything two seconds earlier has moved nothing.
 *
 * @param laterFrames how much later the second file begins in the film, as both are stamped; negative for earlier
 * @param found what differs between the files themselves
 */
record FileStarts(long laterFrames, Differences found) {

    /** What differs in the film. */
    List<Difference> inFilm() {
        return found.differences().stream().flatMap(this::inFilm).toList();
    }

    private Stream<Difference> inFilm(Difference difference) {
        if (!(difference instanceof Delayed delayed && delayed.whole())) {
            return Stream.of(difference);
        }
        long frames = delayed.delayFrames() + laterFrames;
        return frames == 0 ? Stream.empty() : Stream.of(new Delayed(delayed.place(), frames, delayed.gainDb(), true));
    }

    /** What the stamps say, as a sentence to follow another; empty where both begin together. */
    String remark() {
        if (laterFrames == 0) {
            return "";
        }
        double seconds = Math.abs((double) laterFrames / found.sampleRateHz());
        String start = String.format(
                Locale.ROOT, " The file begins %.3f s %s", seconds, laterFrames > 0 ? "later" : "earlier");
        boolean follows = found.wholeDelayFrames() == -laterFrames;
        return start
                + (follows
                        ? "; in the film the sound is where it was."
                        : " as it is stamped; nothing in the file itself has moved by that.");
    }
}
