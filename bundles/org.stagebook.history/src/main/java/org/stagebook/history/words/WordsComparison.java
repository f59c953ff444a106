package org.stagebook.history.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.Place;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;

/**
 * What is different between two states of a production, in the words of those who work on it. Objects are told apart by their ids.
 * Nothing is left out: what has no words of its own is told by a general rule.
 *
 * @param differences by topic, reel and time
 */
public record WordsComparison(List<Difference> differences) {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::topic)
            .thenComparing(difference -> difference.reel().orElse(""), WordsComparison::byReel)
            .thenComparing(difference -> difference
                    .range()
                    .map(TimeRange::start)
                    .map(start -> start.flicks())
                    .orElse(-1L))
            .thenComparing(Difference::subject)
            .thenComparing(Difference::sentence);

    /** Keeps the list. */
    public WordsComparison {
        differences = List.copyOf(differences);
    }

    /** Compares two productions. */
    public static WordsComparison of(Production before, Production after) {
        return of(ModelState.of(before), ModelState.of(after));
    }

    /** Compares two states. */
    public static WordsComparison of(ModelState before, ModelState after) {
        DifferenceWords words = new DifferenceWords(before, after);
        for (StoredObject now : after.objects().values()) {
            StoredObject was = before.objects().get(now.id());
            if (was == null) {
                if (isTopmost(now.id(), after, before)) {
                    words.added(now);
                }
            } else {
                boolean moved = !Objects.equals(before.place(now.id()), after.place(now.id()));
                if (moved || !was.equals(now)) {
                    words.changed(was, now);
                }
            }
        }
        for (StoredObject was : before.objects().values()) {
            if (!after.has(was.id()) && isTopmost(was.id(), before, after)) {
                words.removed(was);
            }
        }
        return new WordsComparison(words.differences().stream().sorted(ORDER).toList());
    }

    /** Whether what an object is part of is there in the other state too; else that one tells of its parts. */
    private static boolean isTopmost(String id, ModelState here, ModelState there) {
        return here.place(id).map(Place::parent).map(there::has).orElse(true);
    }

    private static int byReel(String one, String other) {
        int length = Integer.compare(one.length(), other.length());
        return length != 0 ? length : one.compareTo(other);
    }

    /** The differences by reel, "R1" and so on; those outside of reels under an empty name. */
    public Map<String, List<Difference>> byReel() {
        Map<String, List<Difference>> reels = new TreeMap<>(WordsComparison::byReel);
        differences.forEach(
                difference -> reels.computeIfAbsent(difference.reel().orElse(""), key -> new ArrayList<>())
                        .add(difference));
        return reels;
    }
}
