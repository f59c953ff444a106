package org.stagebook.history.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several files of one stem continues which: the same bytes do, and else the one whose name is most alike, such as the
 * theatrical printmaster the theatrical one.
 */
public record Likeness(StemSound sound) {

    /** The one of some that continues this; nothing if there is none. */
    public Optional<StemSound> best(List<StemSound> some) {
        return some.stream().max(Comparator.comparingInt(this::points));
    }

    private int points(StemSound other) {
        Set<String> words = words(sound);
        words.retainAll(words(other));
        return sound.isSameFile(other) ? Integer.MAX_VALUE : words.size();
    }

    private static Set<String> words(StemSound sound) {
        String name = String.valueOf(sound.file().getFileName()).toLowerCase(Locale.ROOT);
        return new HashSet<>(List.of(name.split("[^\\p{L}\\p{N}]+", -1)));
    }

    /**
     * Each of some with the one it continues; none is continued twice. Those that are certain choose first.
     *
     * @param before earlier files of one stem
     * @param after later files of it
     */
    public static List<Continued> pairs(List<StemSound> before, List<StemSound> after) {
        List<StemSound> free = new ArrayList<>(before);
        List<StemSound> waiting = new ArrayList<>(after);
        List<Continued> pairs = new ArrayList<>();
        while (!waiting.isEmpty()) {
            StemSound next = waiting.stream()
                    .max(Comparator.comparingInt(it -> new Likeness(it).most(free)))
                    .orElseThrow();
            Optional<StemSound> earlier = new Likeness(next).best(free);
            earlier.ifPresent(free::remove);
            waiting.remove(next);
            pairs.add(new Continued(earlier, Optional.of(next)));
        }
        free.forEach(gone -> pairs.add(new Continued(Optional.of(gone), Optional.empty())));
        return pairs;
    }

    private int most(List<StemSound> some) {
        return some.stream().mapToInt(this::points).max().orElse(-1);
    }

    /** Two files of a stem, or one that has no other. */
    public record Continued(Optional<StemSound> before, Optional<StemSound> after) {}
}
