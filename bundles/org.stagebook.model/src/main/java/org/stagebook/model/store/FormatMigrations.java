package org.stagebook.model.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.w3c.dom.Document;

/**
 * The chain from every old format to the current one.
 *
 * @param currentVersion the version that is written
 * @param steps one step for each older version that can be read, oldest first, without gaps
 */
public record FormatMigrations(int currentVersion, List<FormatMigration> steps) {

    /** Checks that the chain has no gap. */
    public FormatMigrations {
        steps = List.copyOf(steps);
        int version = currentVersion - steps.size();
        for (FormatMigration step : steps) {
            if (step.fromVersion() != version) {
                throw new IllegalArgumentException(
                        "The migration from format " + version + " is missing; found " + step.fromVersion());
            }
            version++;
        }
    }

    /** The formats this Stagebook knows. */
    public static FormatMigrations standard() {
        return new FormatMigrations(
                6,
                List.of(
                        new PicturesJoinFormat2(),
                        new AgreementJoinsFormat3(),
                        new VersionsJoinFormat4(),
                        new ListeningJoinsFormat5(),
                        new DeskJoinsFormat6()));
    }

    /** The oldest version that can be read. */
    int oldestVersion() {
        return currentVersion - steps.size();
    }

    /**
     * Brings the files of an older version to the current one, in memory; they are written at the next save.
     *
     * @param files the files by name; replaced by the migrated ones
     * @return what was done, a sentence for each step
     */
    List<String> apply(Map<String, byte[]> files, int version) throws ProductionStoreException {
        List<String> done = new ArrayList<>();
        if (version == currentVersion) {
            return done;
        }
        Map<String, Document> documents = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            documents.put(file.getKey(), XmlDocuments.parse(file.getKey(), file.getValue()));
        }
        for (FormatMigration step : steps.subList(version - oldestVersion(), steps.size())) {
            step.apply(documents);
            done.add("Format " + step.fromVersion() + " was brought to " + (step.fromVersion() + 1) + ": "
                    + step.summary());
        }
        files.clear();
        Document production = Objects.requireNonNull(documents.get(ProductionFolder.PRODUCTION));
        production.getDocumentElement().setAttribute(FormatVersion.ATTRIBUTE, Integer.toString(currentVersion));
        for (Map.Entry<String, Document> document : documents.entrySet()) {
            files.put(document.getKey(), XmlDocuments.toBytes(document.getValue()));
        }
        return done;
    }
}
