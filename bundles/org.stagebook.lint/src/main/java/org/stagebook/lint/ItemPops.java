package org.stagebook.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.PopPlaces;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/** Where to listen for pops in the file of an item, as values that may leave the thread of the production. */
public final class ItemPops {
    private final Production production;
    private final ReelGuess guess;
    private final List<PopExpectation> everywhere = new ArrayList<>();

    private ItemPops(Production production) {
        this.production = production;
        this.guess = new ReelGuess(production.getReels());
        production.getReels().stream()
                .filter(reel -> ReelPops.place(reel).isPresent())
                .forEach(reel -> everywhere.add(ReelPops.of(production, reel)));
    }

    /** For the items of a production; to be used on its thread. */
    public static ItemPops of(Production production) {
        return new ItemPops(production);
    }

    /** Those of its reel; where nobody says which that is, of the one its file's time reference lies in. */
    public PopPlaces of(HandoffItem item) {
        String path = Objects.requireNonNullElse(item.getPath(), "");
        return of(Optional.ofNullable(item.getReel()).or(() -> guess.byName(path)));
    }

    /** The same for a file nobody has listed yet, by its path in the package. */
    public PopPlaces of(String path) {
        return of(guess.byName(path));
    }

    private PopPlaces of(Optional<Reel> reel) {
        if (reel.isPresent()) {
            PopExpectation pops = ReelPops.of(production, reel.get());
            return format -> pops;
        }
        List<PopExpectation> all = List.copyOf(everywhere);
        return format -> byTime(all, format);
    }

    private static PopExpectation byTime(List<PopExpectation> all, SoundFormat format) {
        if (format.timeReferenceSamples() <= 0 || format.sampleRateHz() <= 0) {
            return PopExpectation.NONE;
        }
        Position begin = new SampleClock(format.sampleRateHz()).positionOf(format.timeReferenceSamples());
        return all.stream()
                .filter(pops -> !begin.isBefore(pops.reel().start()))
                .filter(pops ->
                        pops.reel().end().filter(end -> !begin.isBefore(end)).isEmpty())
                .findFirst()
                .orElse(PopExpectation.NONE);
    }
}
