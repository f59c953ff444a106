package org.stagebook.handoff.accept;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the receiver says.
 *
 * @param role in which role, for example {@code Re-recording mixer}
 * @param by who, may be empty
 * @param exceptions the files refused, each with its reason; everything else is accepted. A file is named by its path in the
 *     package, its path in the contents, or its bare name if only one file has it
 */
public record AcceptRequest(String role, String by, Map<String, String> exceptions) {
    public AcceptRequest {
        exceptions = Map.copyOf(exceptions);
    }

    /** Everything is accepted. */
    public static AcceptRequest as(String role) {
        return new AcceptRequest(role, "", Map.of());
    }

    public AcceptRequest except(String file, String reason) {
        Map<String, String> more = new LinkedHashMap<>(exceptions);
        more.put(file, reason);
        return new AcceptRequest(role, by, more);
    }
}
