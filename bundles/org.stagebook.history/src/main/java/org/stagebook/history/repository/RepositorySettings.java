package org.stagebook.history.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/** What a repository has to know so that plain git treats a production well: how it is merged, and that no line ends are changed. */
final class RepositorySettings {
    private static final String SECTION = "merge";
    private static final String DRIVER = "stagebook";
    private static final String COMMAND = "stagebook merge --driver %O %A %B %P";
    private static final String ATTRIBUTES = """
            /production.stagebook -text merge=stagebook diff=xml
            /reels/*.reel -text merge=stagebook diff=xml
            /handoffs/*.handoff -text merge=stagebook diff=xml
            """;

    private final Path folder;
    private final Repository repository;

    RepositorySettings(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** Writes what is missing; what somebody has set otherwise stays. */
    void write() throws IOException {
        StoredConfig config = repository.getConfig();
        if (config.getString(SECTION, DRIVER, "driver") == null) {
            config.setString(SECTION, DRIVER, "name", "Stagebook, by cues, notes and versions");
            config.setString(SECTION, DRIVER, "driver", COMMAND);
            config.save();
        }
        Path attributes = folder.resolve(".gitattributes");
        if (!Files.exists(attributes)) {
            Files.write(attributes, ATTRIBUTES.getBytes(StandardCharsets.UTF_8));
        }
    }
}
