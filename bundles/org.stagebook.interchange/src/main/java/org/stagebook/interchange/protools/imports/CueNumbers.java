package org.stagebook.interchange.protools.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stagebook.model.Production;

/** Gives out cue numbers of a prefix, {@code LEOTO001}, leaving out those the production has. */
final class CueNumbers {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    CueNumbers(Production production) {
        production
                .getReels()
                .forEach(reel -> reel.getCues().forEach(cue -> taken.add(String.valueOf(cue.getNumber()))));
    }

    /** The next free number; empty for an empty prefix. */
    String next(String prefix) {
        if (prefix.isEmpty()) {
            return "";
        }
        int number = last.getOrDefault(prefix, 0);
        String label;
        do {
            number++;
            label = prefix + String.format(Locale.ROOT, "%03d", number);
        } while (taken.contains(label));
        last.put(prefix, number);
        return label;
    }
}
