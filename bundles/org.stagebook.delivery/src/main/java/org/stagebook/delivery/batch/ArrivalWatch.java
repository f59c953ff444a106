package org.stagebook.delivery.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what has arrived in full from what is still being copied: whole is what is the same at two looks in a row. */
public final class ArrivalWatch {

    private final Map<String, BatchStamp> seen = new HashMap<>();

    /** Something that is there at this look. */
    public record Seen(SoundSet set, BatchStamp stamp) {}

    /** Takes a look, and says what was the same at the last one. */
    public List<Seen> settled(List<Seen> now) {
        List<Seen> settled = now.stream()
                .filter(one -> one.stamp().equals(seen.get(one.set().name())))
                .toList();
        seen.clear();
        now.forEach(one -> seen.put(one.set().name(), one.stamp()));
        return settled;
    }
}
