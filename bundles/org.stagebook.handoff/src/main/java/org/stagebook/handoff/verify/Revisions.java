package org.stagebook.handoff.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.RecordedFile;
import org.stagebook.model.RevisionKind;

/** What the sender's declarations, one after the other, make of each file. */
public final class Revisions {
    private final Map<String, Declaration> first = new LinkedHashMap<>();
    private final Map<String, Declaration> last = new LinkedHashMap<>();

    public Revisions(RevisionFile file) {
        for (Declaration declaration : file.revisions()) {
            first.putIfAbsent(declaration.path(), declaration);
            last.put(declaration.path(), declaration);
        }
    }

    /** The last word on each file, in the order of declaration. */
    public Stream<Declaration> all() {
        return last.values().stream();
    }

    /** The last word on the file of this path. */
    public Optional<Declaration> of(String path) {
        return Optional.ofNullable(last.get(path));
    }

    /** Whether the declarations on a sealed file begin with what was sealed; those that do not speak of other bytes. */
    boolean follow(String path, RecordedFile sealed) {
        return Optional.ofNullable(first.get(path))
                .filter(declaration -> sealed.hashes().values().stream()
                        .map(HashValue::toString)
                        .anyMatch(declaration.oldHash()::equals))
                .isPresent();
    }

    static boolean isRemoval(Declaration declaration) {
        return declaration.kindOfChange().filter(RevisionKind.REMOVED::equals).isPresent();
    }

    /** The declaration for people: why, who, which note. */
    static String words(Declaration declaration) {
        StringBuilder words = new StringBuilder(declaration.kind()).append(": ").append(declaration.why());
        Stream.of(declaration.by(), declaration.role())
                .filter(text -> !text.isBlank())
                .reduce((by, role) -> by + ", " + role)
                .ifPresent(who -> words.append(" (").append(who).append(')'));
        if (!declaration.note().isBlank()) {
            words.append("; note: ").append(declaration.note());
        }
        return words.toString();
    }
}
