package org.stagebook.handoff.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The content of {@code handoff-acceptance.json}: everything the receiver has said about a package, oldest first. The
 * sender can be sent this file alone.
 */
public record AcceptanceFile(
        String format, int version, String packageId, String packageName, List<Acceptance> acceptances) {
    public static final String FORMAT = "stagebook-acceptance";
    public static final int VERSION = 1;

    public AcceptanceFile {
        format = text(format);
        packageId = text(packageId);
        packageName = text(packageName);
        acceptances = List.copyOf(Objects.requireNonNullElse(acceptances, List.of()));
    }

    /**
     * One session of judging, and the manifest it was made on, by number, name and C4: it speaks of exactly those bytes.
     * {@code at} is an instant in ISO 8601.
     */
    public record Acceptance(
            String at,
            String by,
            String role,
            int generation,
            String manifest,
            String manifestC4,
            List<ItemVerdict> items) {
        public Acceptance {
            at = text(at);
            by = text(by);
            role = text(role);
            manifest = text(manifest);
            manifestC4 = text(manifestC4);
            items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        }
    }

    /** The word on one file: {@code accepted}, or {@code refused} with a reason. {@code hash} is the one that was sealed. */
    public record ItemVerdict(String path, String verdict, String reason, String hash) {
        public static final String ACCEPTED = "accepted";
        public static final String REFUSED = "refused";

        public ItemVerdict {
            path = text(path);
            verdict = text(verdict);
            reason = text(reason);
            hash = text(hash);
        }

        public boolean isAccepted() {
            return ACCEPTED.equals(verdict);
        }
    }

    /** The last word on each file. */
    public Map<String, ItemVerdict> latest() {
        Map<String, ItemVerdict> latest = new LinkedHashMap<>();
        acceptances.forEach(a -> a.items().forEach(i -> latest.put(i.path(), i)));
        return latest;
    }

    public AcceptanceFile with(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(acceptances);
        all.add(acceptance);
        return new AcceptanceFile(format, version, packageId, packageName, all);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
