package org.stagebook.handoff.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;

/** The files of two packages by path and hash; a file that only has another name is said to have been renamed. */
final class FileDifferences {
    private final Map<String, HandoffItem> before;
    private final Map<String, HandoffItem> after;

    private FileDifferences(HandoffPackage before, HandoffPackage after) {
        this.before = byPath(before);
        this.after = byPath(after);
    }

    static List<Difference> between(HandoffPackage before, HandoffPackage after) {
        return new FileDifferences(before, after).differences();
    }

    private static Map<String, HandoffItem> byPath(HandoffPackage handoff) {
        Map<String, HandoffItem> items = new LinkedHashMap<>();
        handoff.getContents().forEach(item -> items.put(item.getPath(), item));
        return items;
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        List<String> renamed = new ArrayList<>();
        after.forEach((path, item) -> {
            HandoffItem known = before.get(path);
            if (known == null) {
                Optional<String> oldName = oldName(item, renamed);
                oldName.ifPresent(renamed::add);
                differences.add(oldName.map(name -> of(ChangeKind.CHANGED, path, "renamed, was " + name))
                        .orElseGet(() -> of(ChangeKind.ADDED, path, "")));
            } else if (!sameBytes(known, item)) {
                differences.add(of(ChangeKind.CHANGED, path, sizes(known, item)));
            }
        });
        before.keySet().stream()
                .filter(path -> !after.containsKey(path) && !renamed.contains(path))
                .forEach(path -> differences.add(of(ChangeKind.REMOVED, path, "")));
        return differences;
    }

    /** The name under which the same bytes were handed over before, if that name is gone. */
    private Optional<String> oldName(HandoffItem item, List<String> taken) {
        return before.values().stream()
                .filter(old -> !after.containsKey(old.getPath()) && !taken.contains(old.getPath()))
                .filter(old -> isHashed(old) && isHashed(item) && sameBytes(old, item))
                .map(HandoffItem::getPath)
                .findFirst();
    }

    /** Files of a draft are not hashed yet: they are compared by their size until they are. */
    private static boolean sameBytes(HandoffItem one, HandoffItem other) {
        if (one.getSizeBytes() != other.getSizeBytes()) {
            return false;
        }
        return !isHashed(one)
                || !isHashed(other)
                || (one.getHashAlgorithm().equals(other.getHashAlgorithm())
                        && one.getHash().equals(other.getHash()));
    }

    private static boolean isHashed(HandoffItem item) {
        return item.getHashAlgorithm() != null && item.getHash() != null;
    }

    private static String sizes(HandoffItem before, HandoffItem after) {
        boolean comparable = !isHashed(before)
                || !isHashed(after)
                || before.getHashAlgorithm().equals(after.getHashAlgorithm());
        if (!comparable && before.getSizeBytes() == after.getSizeBytes()) {
            return "cannot be compared, " + before.getHashAlgorithm() + " before and " + after.getHashAlgorithm()
                    + " now; as long as before";
        }
        return before.getSizeBytes() == after.getSizeBytes()
                ? "other content, as long as before"
                : "other content, " + before.getSizeBytes() + " bytes before and " + after.getSizeBytes() + " now";
    }

    private static Difference of(ChangeKind kind, String path, String detail) {
        return new Difference(ChangeSubject.FILE, kind, path, detail);
    }
}
