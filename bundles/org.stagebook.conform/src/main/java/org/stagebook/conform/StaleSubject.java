package org.stagebook.conform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people see become stale: judgements of one name for one reason are one to them, as the many results of a check are.
 *
 * @param name what people call it, such as "QC of 5.1 printmaster"
 * @param reason why, in words
 * @param judgements how many they are; at least 1
 */
public record StaleSubject(String name, String reason, int judgements) {

    private record Key(String name, String reason) {}

    /** Those of a plan, in its order. */
    static List<StaleSubject> of(List<BecomesStale> all) {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        all.forEach(stale -> counts.merge(new Key(stale.name(), stale.reason()), 1, Integer::sum));
        List<StaleSubject> subjects = new ArrayList<>();
        counts.forEach((key, count) -> subjects.add(new StaleSubject(key.name(), key.reason(), count)));
        return subjects;
    }

    /** Its name, and of how many judgements it is where they are several. */
    public String words() {
        return judgements == 1 ? name : name + " (" + judgements + " results)";
    }
}
