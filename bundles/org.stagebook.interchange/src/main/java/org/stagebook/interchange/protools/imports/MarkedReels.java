package org.stagebook.interchange.protools.imports;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MarkedReel;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionClock;
import org.stagebook.interchange.protools.SessionMarker;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;

/**
 * The reels the markers of a session begin: {@code $Reel=R2} starts reel 2 there, until the marker of the next. A film that
 * runs through in one timecode says so where its reels are cut.
 */
final class MarkedReels implements Reels {

    private static final Pattern NAME = Pattern.compile("(?i)(?:R|Reel\\s*)?0*(\\d{1,2})");

    private final NavigableMap<Position, MarkedReel> byStart;

    private MarkedReels(NavigableMap<Position, MarkedReel> byStart) {
        this.byStart = byStart;
    }

    /**
     * Where markers begin reels.
     *
     * @param markers of the session
     */
    static NavigableMap<Position, Integer> marks(
            List<SessionMarker> markers, SessionClock clock, ProductionPlacement placement) {
        NavigableMap<Position, Integer> marks = new TreeMap<>();
        for (SessionMarker marker : markers) {
            OptionalInt number = number(marker);
            if (number.isPresent() && clock.place(marker) instanceof SessionPoint point) {
                marks.putIfAbsent(placement.frameStart(point), number.getAsInt());
            }
        }
        return marks;
    }

    /** The reels of the marks, if they begin several and the production has none yet. */
    static Optional<Reels> of(NavigableMap<Position, Integer> marks, Production production) {
        boolean distinct = marks.values().stream().distinct().count() == marks.size();
        return marks.size() > 1 && distinct && production.getReels().isEmpty()
                ? Optional.of(new MarkedReels(targets(marks)))
                : Optional.empty();
    }

    /** Says which reels begin inside another one that the production has: that one was kept. */
    static void noteOthers(
            NavigableMap<Position, Integer> marks, ReelFinder finder, Production production, Warnings warnings) {
        String others = marks.entrySet().stream()
                .filter(mark -> finder.knownAt(mark.getKey())
                        .filter(target -> isAnother(target, mark.getValue(), production))
                        .isPresent())
                .map(mark -> "R" + mark.getValue())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            warnings.add(
                    0,
                    "Markers begin " + others
                            + " where the production has another reel, and that was kept: everything was"
                            + " placed by its timecode. Import into a production without reels to take those of the markers.");
        }
    }

    private static boolean isAnother(ReelTarget target, int number, Production production) {
        return target instanceof ExistingReel existing
                && production.getReels().stream()
                        .anyMatch(reel -> existing.id().equals(reel.getId()) && reel.getNumber() != number);
    }

    private static NavigableMap<Position, MarkedReel> targets(NavigableMap<Position, Integer> numbers) {
        NavigableMap<Position, MarkedReel> targets = new TreeMap<>();
        numbers.forEach((start, number) ->
                targets.put(start, new MarkedReel(number, start, Optional.ofNullable(numbers.higherKey(start)))));
        return targets;
    }

    /** What lies before the first marker is of its reel. */
    @Override
    public ReelTarget reelAt(Position position) {
        Map.Entry<Position, MarkedReel> at = byStart.floorEntry(position);
        return at == null ? byStart.firstEntry().getValue() : at.getValue();
    }

    private static OptionalInt number(SessionMarker marker) {
        Optional<String> stated = TagText.of(marker.label().name())
                .value("Reel")
                .or(() -> TagText.of(marker.label().comments()).value("Reel"));
        Matcher matcher = NAME.matcher(stated.orElse("").strip());
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
