package org.stagebook.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * Which reel a file belongs to, by its name and the folders it lies in, {@code R1}, {@code Reel 1}, {@code _R01_}, else by where
 * its time reference says it begins.
 *
 * @param reels of the production
 */
public record ReelGuess(List<Reel> reels) {

    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:r|reel[\\s_.-]?)0*([1-9]\\d?)(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** Copies the list. */
    public ReelGuess {
        reels = List.copyOf(reels);
    }

    /** The reel a path names; the file's own name counts more than its folder's. */
    public Optional<Reel> byName(String path) {
        String[] names = path.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            Matcher named = NAMED.matcher(names[i]);
            if (named.find()) {
                int number = Integer.parseInt(named.group(1));
                return reels.stream().filter(reel -> reel.getNumber() == number).findFirst();
            }
        }
        return Optional.empty();
    }

    /** The reel in which a file begins, as its time reference has it. */
    public Optional<Reel> byTime(SoundFormat format) {
        if (format.timeReferenceSamples() <= 0 || format.sampleRateHz() <= 0) {
            return Optional.empty();
        }
        Position begin = new SampleClock(format.sampleRateHz()).positionOf(format.timeReferenceSamples());
        return reels.stream().filter(reel -> contains(reel, begin)).findFirst();
    }

    private static boolean contains(Reel reel, Position position) {
        Position start = reel.getStart();
        Position end = reel.getEnd();
        return start != null && !position.isBefore(start) && (end == null || position.isBefore(end));
    }
}
