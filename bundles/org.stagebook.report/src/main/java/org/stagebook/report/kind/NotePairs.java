package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/**
 * Sets notes taken by ear beside those taken with picture. Those of one cue are paired first, then those that lie nearest to each other,
 * each once; one that is left over joins the nearest pair in reach. What has nothing of the other kind in reach stands alone: only one of both found it.
 */
final class NotePairs {
    private final List<PlacedNote> byEar;
    private final List<PlacedNote> withPicture;
    private final Duration within;

    /**
     * Notes about one thing.
     *
     * @param byEar those taken by ear, by time
     * @param withPicture those taken with picture, by time
     */
    record Found(List<PlacedNote> byEar, List<PlacedNote> withPicture) {
        /** Copies the lists. */
        Found {
            byEar = List.copyOf(byEar);
            withPicture = List.copyOf(withPicture);
        }

        boolean byBoth() {
            return !byEar.isEmpty() && !withPicture.isEmpty();
        }

        /** Where the first of them lies. */
        Position start() {
            List<PlacedNote> all = new ArrayList<>(byEar);
            all.addAll(withPicture);
            return all.stream()
                    .map(PlacedNote::start)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** How far apart the nearest of both lie. */
        Optional<Duration> apart() {
            return byEar.stream()
                    .flatMap(ear -> withPicture.stream().map(ear::distanceTo))
                    .min(Comparator.naturalOrder());
        }
    }

    private record Near(PlacedNote ear, PlacedNote picture, Duration apart) {
        /** Those about one cue belong together more than those that only lie near each other. */
        boolean isOfOneCue() {
            return ear.cue().isPresent() && ear.cue().equals(picture.cue());
        }
    }

    private record Pair(List<PlacedNote> byEar, List<PlacedNote> withPicture) {}

    private NotePairs(List<PlacedNote> notes, Duration within) {
        byEar = notes.stream().filter(PlacedNote::isByEar).toList();
        withPicture = notes.stream().filter(note -> !note.isByEar()).toList();
        this.within = within;
    }

    /** Everything that was found, by time. */
    static List<Found> of(List<PlacedNote> notes, Duration within) {
        return new NotePairs(notes, within).found();
    }

    private List<Found> found() {
        List<Near> near = near();
        List<Pair> pairs = paired(near);
        join(near, pairs);
        List<Found> found = new ArrayList<>();
        pairs.forEach(pair -> found.add(new Found(inTime(pair.byEar()), inTime(pair.withPicture()))));
        byEar.stream()
                .filter(note -> pairs.stream().noneMatch(pair -> pair.byEar().contains(note)))
                .forEach(note -> found.add(new Found(List.of(note), List.of())));
        withPicture.stream()
                .filter(note ->
                        pairs.stream().noneMatch(pair -> pair.withPicture().contains(note)))
                .forEach(note -> found.add(new Found(List.of(), List.of(note))));
        return found.stream().sorted(Comparator.comparing(Found::start)).toList();
    }

    private List<Near> near() {
        List<Near> near = new ArrayList<>();
        for (PlacedNote ear : byEar) {
            for (PlacedNote picture : withPicture) {
                Duration apart = ear.distanceTo(picture);
                if (apart.compareTo(within) <= 0) {
                    near.add(new Near(ear, picture, apart));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparing(Near::isOfOneCue).reversed().thenComparing(Near::apart))
                .toList();
    }

    private static List<Pair> paired(List<Near> near) {
        List<Pair> pairs = new ArrayList<>();
        for (Near one : near) {
            if (pairs.stream()
                    .noneMatch(pair -> pair.byEar().contains(one.ear())
                            || pair.withPicture().contains(one.picture()))) {
                pairs.add(new Pair(new ArrayList<>(List.of(one.ear())), new ArrayList<>(List.of(one.picture()))));
            }
        }
        return pairs;
    }

    /** Of two that are near at least one has a pair by now, or they would be one themselves. */
    private static void join(List<Near> near, List<Pair> pairs) {
        for (Near one : near) {
            Optional<Pair> ear = pairs.stream()
                    .filter(pair -> pair.byEar().contains(one.ear()))
                    .findFirst();
            Optional<Pair> picture = pairs.stream()
                    .filter(pair -> pair.withPicture().contains(one.picture()))
                    .findFirst();
            if (ear.isEmpty()) {
                picture.ifPresent(pair -> pair.byEar().add(one.ear()));
            } else if (picture.isEmpty()) {
                ear.get().withPicture().add(one.picture());
            }
        }
    }

    private static List<PlacedNote> inTime(List<PlacedNote> notes) {
        return notes.stream().sorted(Comparator.comparing(PlacedNote::start)).toList();
    }
}
