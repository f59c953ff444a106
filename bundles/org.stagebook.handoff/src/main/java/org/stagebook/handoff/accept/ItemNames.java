package org.stagebook.handoff.accept;

import java.util.List;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.document.PackageLayout;

/** Finds the file a person means among those that were handed over. */
public final class ItemNames {
    private final List<String> paths;

    public ItemNames(PackageDescription description) {
        this.paths = description.contents().stream().map(PackedFile::path).toList();
    }

    /** The path in the package, for a path in the package or its contents, or a bare name that only one file has. */
    public String find(String file) throws HandoffException {
        String wanted = file.replace('\\', '/');
        for (String exact : List.of(wanted, PackageLayout.CONTENTS + "/" + wanted)) {
            if (paths.contains(exact)) {
                return exact;
            }
        }
        List<String> named =
                paths.stream().filter(p -> p.endsWith("/" + wanted)).toList();
        return switch (named.size()) {
            case 1 -> named.getFirst();
            case 0 ->
                throw new HandoffException(
                        "No file \"" + file + "\" was handed over in this package; nothing was recorded.");
            default ->
                throw new HandoffException("\"" + file + "\" could be any of " + String.join(", ", named)
                        + "; name it with its folder. Nothing was recorded.");
        };
    }
}
