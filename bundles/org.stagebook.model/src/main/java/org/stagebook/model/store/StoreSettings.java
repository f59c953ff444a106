package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What a store works with; tests replace the parts. */
record StoreSettings(Disk disk, FormatMigrations migrations, Clock clock) {

    /** The real disk, the known formats, the time of day. */
    static StoreSettings standard() {
        return new StoreSettings(Disk.local(), FormatMigrations.standard(), Clock.systemUTC());
    }

    /** Refuses a version from the future before anything, the lock included, is touched. */
    void checkVersion(Path folder) throws ProductionStoreException {
        Path file = folder.resolve(ProductionFolder.PRODUCTION);
        if (!Files.exists(file)) {
            return; // the first save was interrupted and is finished later
        }
        try {
            checkVersion(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ProductionStoreException(
                    file + " cannot be read: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    /** The version of a production's file, if this Stagebook can read it. */
    int checkVersion(byte[] content) throws ProductionStoreException {
        DamagedFile.refuseUnmerged(Map.of(ProductionFolder.PRODUCTION, content));
        int version = FormatVersion.of(content);
        if (version > migrations.currentVersion()) {
            throw new ProductionStoreException("This production is written in format " + version
                    + ", but this Stagebook reads formats up to " + migrations.currentVersion()
                    + ". Nothing was changed. Open it with a newer Stagebook.");
        }
        if (version < migrations.oldestVersion()) {
            throw new ProductionStoreException("This production is written in format " + version
                    + ", but this Stagebook reads formats from " + migrations.oldestVersion() + " to "
                    + migrations.currentVersion() + ". Nothing was changed.");
        }
        return version;
    }
}
