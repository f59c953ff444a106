package org.stagebook.interchange.placing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MissingReel;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Says which reel a position lies in, and which reels have to be made.
 *
 * <p>A reel reaches from its start to the start of the next one; the last reel to its end, and as long as its timecode hour
 * lasts. The minute before a reel, where leaders and pre-rolls lie, belongs to it unless the reel before has not ended yet. For
 * all other positions a reel is made that starts at their timecode hour.
 */
public final class ReelFinder implements Reels {

    private static final Duration PRE_ROLL = Duration.ofSeconds(60);
    private static final int LAST_HOUR = 23;

    private final TimecodeFormat format;
    private final Consumer<String> notices;
    private final TreeMap<Position, Reel> existing = new TreeMap<>();
    private final Map<Integer, MissingReel> made = new HashMap<>();
    private final Set<Integer> numbersTaken = new HashSet<>();

    /** @param notices takes a sentence for every reel that has to be made */
    public ReelFinder(Production production, TimecodeFormat format, Consumer<String> notices) {
        this.format = format;
        this.notices = notices;
        List<Reel> reels = production.getReels().stream()
                .filter(reel -> reel.getStart() != null && reel.getId() != null)
                .toList();
        reels.forEach(reel -> existing.putIfAbsent(Objects.requireNonNull(reel.getStart()), reel));
        production.getReels().forEach(reel -> numbersTaken.add(reel.getNumber()));
    }

    @Override
    public ReelTarget reelAt(Position position) {
        return existingAt(position).orElseGet(() -> madeFor(position));
    }

    /** The reel a position lies in, if there is one or one is to be made already. */
    public Optional<ReelTarget> knownAt(Position position) {
        return existingAt(position).or(() -> Optional.ofNullable(made.get(hour(position.plus(PRE_ROLL)))));
    }

    private Optional<ReelTarget> existingAt(Position position) {
        Optional<Reel> next = startingSoonAfter(position);
        return covering(position)
                .filter(reel -> next.isEmpty() || !hasEnded(reel, position, next.get()))
                .or(() -> next)
                .map(reel -> new ExistingReel(Objects.requireNonNull(reel.getId())));
    }

    /** One that does not say where it ends has ended before a reel of another hour. */
    private boolean hasEnded(Reel reel, Position position, Reel next) {
        Position end = reel.getEnd();
        return end == null
                ? hour(reel.getStart().plus(PRE_ROLL)) != hour(next.getStart().plus(PRE_ROLL))
                : !position.isBefore(end);
    }

    /**
     * A reel that a list names and the production lacks; what lies in its hour is its, unless another one is made there.
     *
     * @param number free in the production
     * @param startHour 0 to 23
     */
    public MissingReel named(int number, int startHour) {
        numbersTaken.add(number);
        MissingReel reel = new MissingReel(number, startHour);
        made.putIfAbsent(startHour, reel);
        return reel;
    }

    private Optional<Reel> covering(Position position) {
        return Optional.ofNullable(existing.floorEntry(position))
                .filter(entry -> !entry.getKey().equals(existing.lastKey()) || lasts(entry.getValue(), position))
                .map(Map.Entry::getValue);
    }

    private boolean lasts(Reel lastReel, Position position) {
        Position end = lastReel.getEnd();
        boolean beforeEnd = end != null && position.isBefore(end);
        return beforeEnd || hour(position) == hour(lastReel.getStart().plus(PRE_ROLL));
    }

    private Optional<Reel> startingSoonAfter(Position position) {
        return Optional.ofNullable(existing.ceilingEntry(position))
                .filter(next -> !next.getKey().isAfter(position.plus(PRE_ROLL)))
                .map(Map.Entry::getValue);
    }

    private MissingReel madeFor(Position position) {
        return made.computeIfAbsent(hour(position.plus(PRE_ROLL)), hour -> {
            MissingReel reel = new MissingReel(freeNumber(hour), hour);
            notices.accept("The production has no reel for positions in timecode hour " + hour + ", such as "
                    + format.format(position) + "; reel R" + reel.number() + " was made there, " + why(reel) + ".");
            return reel;
        });
    }

    private static String why(MissingReel reel) {
        int wanted = numberOf(reel.startHour());
        if (reel.number() != wanted) {
            return "the next free number, because reel R" + wanted + " is at another hour already. Check the session"
                    + " start if this is not a reel of its own, or state the reel it is of";
        }
        return reel.startHour() == 0 ? "because reels are numbered from 1" : "numbered after its hour";
    }

    /** Hour 0 has no number of its own. */
    private static int numberOf(int hour) {
        return Math.max(1, hour);
    }

    /** The hour is the number of the reel, as the trade counts, unless another reel has it. */
    private int freeNumber(int hour) {
        int number = numberOf(hour);
        while (!numbersTaken.add(number)) {
            number++;
        }
        return number;
    }

    /** Past midnight a session goes on in its last hour. */
    private int hour(Position position) {
        long framesPerHour = format.framesPerDay() / 24;
        return (int) Math.clamp(format.frameAt(position, Rounding.FLOOR) / framesPerHour, 0L, LAST_HOUR);
    }
}
