package org.stagebook.handoff.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/**
 * What a package says anew against the one it replaces: files, cues, words. The files and the words that came with the earlier
 * package are in the production; its cues and creative brief are in the earlier package itself, if that can still be reached.
 *
 * @param notes what could not be compared, and why
 */
public record PackageComparison(List<Difference> differences, List<String> notes) {
    public PackageComparison {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /**
     * Compares a package with the one before.
     *
     * @param beforeFolder where the earlier package was built
     * @param production as it is handed over now
     */
    public static PackageComparison of(
            HandoffPackage before, Path beforeFolder, HandoffPackage after, Production production) {
        List<Difference> differences = new ArrayList<>(FileDifferences.between(before, after));
        List<String> notes = new ArrayList<>();
        differences.addAll(BriefDifferences.between(BriefDifferences.words(before), BriefDifferences.words(after)));
        Path snapshot = beforeFolder.resolve(PackageLayout.PRODUCTION);
        if (!Files.isDirectory(snapshot)) {
            notes.add("What changed in cues and creative brief cannot be told: the package \"" + before.getName()
                    + "\" is not in " + beforeFolder + " any more, or was made before packages kept them.");
            return new PackageComparison(differences, notes);
        }
        try (ProductionStore store = ProductionStore.openReadOnly(snapshot)) {
            Production then = store.production();
            differences.addAll(CueDifferences.between(then, production));
            differences.addAll(
                    BriefDifferences.between(BriefDifferences.words(then), BriefDifferences.words(production)));
        } catch (ProductionStoreException e) {
            notes.add("What changed in cues and creative brief cannot be told: " + e.getMessage());
        }
        return new PackageComparison(differences, notes);
    }
}
