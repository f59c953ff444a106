package org.stagebook.ui.parts.imports.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.sheet.profile.ShippedProfiles;

/**
 * The column mappings there are for a production: those somebody saved beside it, then those Stagebook brings.
 *
 * @param folder where people's own lie
 * @param saved people's own
 * @param problem why people's own cannot be listed, which importing a table fails with too; empty if they can
 */
public record KnownProfiles(Path folder, List<MappingProfile> saved, String problem) {

    /** Keeps its own copy. */
    public KnownProfiles {
        saved = List.copyOf(saved);
    }

    /** Those of a production's folder. */
    public static KnownProfiles of(Path production) {
        return in(production.resolve("profiles"));
    }

    /** Those in a folder; what is no mapping there is left out, and said when a table is imported. */
    public static KnownProfiles in(Path folder) {
        try {
            List<MappingProfile> saved = new ProfileFolder(folder).all(problem -> {
                // the import itself says so, where it can be acted on
            });
            return new KnownProfiles(folder, saved, "");
        } catch (IOException e) {
            return new KnownProfiles(folder, List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** What they are called, each once. */
    public List<String> names() {
        return Stream.concat(saved.stream(), ShippedProfiles.all().stream())
                .map(MappingProfile::name)
                .distinct()
                .toList();
    }

    /** What those are called that people have saved. */
    public List<String> savedNames() {
        return saved.stream().map(MappingProfile::name).toList();
    }
}
