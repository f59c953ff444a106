package org.stagebook.ui.parts.imports.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.sheet.profile.ShippedProfiles;

/**
 * The column mappings there are for a production: those somebody saved beside it, then those Stagebook brings.
 *
 * @param folder where people's own lie
 */
public record KnownProfiles(Path folder, List<MappingProfile> profiles) {

    /** Those of a production's folder; what is no mapping there is left out, and said when a table is imported. */
    public static KnownProfiles of(Path production) {
        Path folder = production.resolve("profiles");
        List<MappingProfile> known = new ArrayList<>();
        try {
            known.addAll(new ProfileFolder(folder).all(problem -> ILog.get().warn(problem)));
        } catch (IOException e) {
            ILog.get().warn("The column mappings in " + folder + " cannot be listed. " + e.getMessage(), e);
        }
        known.addAll(ShippedProfiles.all());
        return new KnownProfiles(folder, List.copyOf(known));
    }

    /** What they are called, each once. */
    public List<String> names() {
        return profiles.stream().map(MappingProfile::name).distinct().toList();
    }
}
