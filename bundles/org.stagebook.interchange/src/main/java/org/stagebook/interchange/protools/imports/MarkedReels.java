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
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.placing.ReelTarget.MarkedReel;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionClock;
import org.stagebook.interchange.protools.SessionMarker;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
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
     * Those of the markers, if they begin several reels and the production has none yet; what it has already is kept, and
     * the warnings say so.
     */
    static Optional<Reels> of(
            List<SessionMarker> markers, SessionClock clock, ProductionPlacement placement, Production production) {
        NavigableMap<Position, Integer> numbers = new TreeMap<>();
        for (SessionMarker marker : markers) {
            OptionalInt number = number(marker);
            if (number.isPresent() && clock.place(marker) instanceof SessionPoint point) {
                numbers.putIfAbsent(placement.frameStart(point), number.getAsInt());
            }
        }
        boolean distinct = numbers.values().stream().distinct().count() == numbers.size();
        return numbers.size() > 1 && distinct && production.getReels().isEmpty()
                ? Optional.of(new MarkedReels(targets(numbers)))
                : Optional.empty();
    }

    /** Says where markers begin reels that the production has elsewhere or not at all. */
    static void noteOthers(List<SessionMarker> markers, Production production, Warnings warnings) {
        String unknown = markers.stream()
                .filter(marker -> number(marker).isPresent())
                .filter(marker -> production.getReels().stream()
                        .map(Reel::getNumber)
                        .noneMatch(number -> number == number(marker).getAsInt()))
                .map(marker -> "R" + number(marker).getAsInt())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty() && !production.getReels().isEmpty()) {
            warnings.add(
                    0,
                    "Markers begin " + unknown
                            + ", which the production has not; everything was placed in the reels it has, by"
                            + " timecode. Import into a production without reels to take those of the markers.");
        }
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
