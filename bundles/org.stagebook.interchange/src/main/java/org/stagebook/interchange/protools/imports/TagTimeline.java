package org.stagebook.interchange.protools.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.timebase.Position;

/** Tags that hold from a position on, until the same tag is given another value. */
final class TagTimeline {

    /** So many different tags can be inherited from one place, and of that length; more would be a damaged file. */
    static final int MOST_NAMES = 64;

    static final int LONGEST = 4_000;
    private static final int LONGEST_VALUE = 250;

    private final Map<String, NavigableMap<Position, String>> values = new HashMap<>();
    private final Map<String, Position> flags = new HashMap<>();
    private final Warnings warnings;
    private boolean full;

    TagTimeline(Warnings warnings) {
        this.warnings = warnings;
    }

    void add(TagText tags, Position position, int line) {
        for (Map.Entry<String, String> entry : tags.values().entrySet()) {
            boolean fits = entry.getValue().length() <= LONGEST_VALUE;
            if (hasRoom(values.keySet(), entry.getKey(), fits, line)) {
                values.computeIfAbsent(entry.getKey(), name -> new TreeMap<>()).put(position, entry.getValue());
            }
        }
        for (String flag : tags.flags()) {
            if (hasRoom(flags.keySet(), flag, true, line)) {
                flags.merge(flag, position, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    TagText at(Position position) {
        Map<String, String> holding = new HashMap<>();
        values.forEach((name, byPosition) -> {
            Map.Entry<Position, String> entry = byPosition.floorEntry(position);
            if (entry != null) {
                holding.put(name, entry.getValue());
            }
        });
        Set<String> set = new HashSet<>();
        flags.forEach((flag, from) -> {
            if (!from.isAfter(position)) {
                set.add(flag);
            }
        });
        return new TagText("", holding, set);
    }

    /** Two tags as one, the upper winning. */
    static TagText over(TagText upper, TagText lower) {
        if (!lower.isTagged()) {
            return upper;
        }
        Map<String, String> values = new HashMap<>(lower.values());
        values.putAll(upper.values());
        Set<String> flags = new HashSet<>(lower.flags());
        flags.addAll(upper.flags());
        return new TagText(upper.text(), values, flags);
    }

    /** The same tags, or none where there are too many. */
    static TagText limited(TagText tags, int line, String what, Warnings warnings) {
        int length = tags.values().values().stream().mapToInt(String::length).sum();
        if (tags.values().size() + tags.flags().size() <= MOST_NAMES && length <= LONGEST) {
            return tags;
        }
        warnings.add(
                line,
                what + " comes to more than " + MOST_NAMES + " tags or " + LONGEST
                        + " characters; these tags are not applied to other clips.");
        return new TagText(tags.text(), Map.of(), Set.of());
    }

    private boolean hasRoom(Set<String> names, String name, boolean fits, int line) {
        boolean room = fits && (names.size() < MOST_NAMES || names.contains(name));
        if (!room && !full) {
            full = true;
            warnings.add(
                    line,
                    "Markers give more than " + MOST_NAMES + " different tags, or values longer than " + LONGEST_VALUE
                            + " characters; \"" + name + "\" and others like it are not applied to clips.");
        }
        return room;
    }
}
