package org.stagebook.interchange.otio;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;

/** How long objects are: what their source range says, else their media, else what they hold; each is worked out once. */
final class Durations {

    /** Longer than anything; sums of hostile lengths stay within a long. */
    static final long LIMIT = 1L << 52;

    private final IdentityHashMap<Fields, Long> known = new IdentityHashMap<>();
    private final Warnings warnings;

    Durations(Warnings warnings) {
        this.warnings = warnings;
    }

    /** In flicks; 0 for what does not last, such as transitions. */
    long of(Fields object) {
        Long length = known.get(object);
        if (length == null) {
            length = Math.min(LIMIT, worked(object));
            known.put(object, length);
        }
        return length;
    }

    private long worked(Fields object) {
        Optional<OtioSpan> range = OtioSpan.of(object, "source_range");
        if (range.isPresent()) {
            return range.get().length();
        }
        return switch (object.schema()) {
            case "Transition" -> 0;
            case "Stack" ->
                object.objects("children").stream().mapToLong(this::of).max().orElse(0);
            case "Track", "Sequence" -> sum(object);
            case "Clip" -> ofMedia(object);
            default -> 0;
        };
    }

    private long sum(Fields track) {
        long sum = 0;
        for (Fields child : track.objects("children")) {
            sum = Math.min(LIMIT, sum + of(child));
        }
        return sum;
    }

    private long ofMedia(Fields clip) {
        Optional<OtioSpan> available = MediaNames.range(clip);
        if (available.isEmpty()) {
            warnings.add(
                    clip.line(),
                    "Nobody says how long this clip is: it has neither a source range nor one of its media. It was left"
                            + " out, and what follows begins where it would.");
        }
        return available.map(OtioSpan::length).orElse(0L);
    }
}
