package org.stagebook.handoff.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.build.Contents.Source;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/** The files the sender put together in a draft. */
public final class DraftContents {
    private DraftContents() {}

    /**
     * The files of the draft of this name.
     *
     * @param productionFolder what relative places of files count from
     */
    public static Contents of(String name, Production production, Path productionFolder) throws HandoffException {
        Optional<HandoffPackage> draft = production.getHandoffs().stream()
                .filter(handoff -> name.equals(handoff.getName()))
                .findFirst();
        List<Source> sources = new ArrayList<>();
        for (HandoffItem item :
                draft.map(HandoffPackage::getContents).map(List::copyOf).orElse(List.of())) {
            sources.add(source(item, productionFolder));
        }
        if (sources.isEmpty()) {
            throw new HandoffException("There is nothing to hand over: the draft \"" + name
                    + "\" lists no files. Add files to it, or name the folder they lie in.");
        }
        return new Contents.Files(sources);
    }

    private static Source source(HandoffItem item, Path productionFolder) throws HandoffException {
        if (item.getSource() == null || item.getSource().isBlank()) {
            throw new HandoffException(
                    "The draft does not say where " + item.getPath() + " lies. Nothing was built. Add it again.");
        }
        String prefix = PackageLayout.CONTENTS + "/";
        String path = item.getPath().startsWith(prefix) ? item.getPath().substring(prefix.length()) : item.getPath();
        try {
            return new Source(ManifestPath.of(path), productionFolder.resolve(item.getSource()));
        } catch (InvalidPathException e) {
            throw new HandoffException(item.getSource() + " is no place on this machine. Nothing was built.", e);
        } catch (IllegalArgumentException e) {
            throw new HandoffException(e.getMessage() + " Nothing was built.", e);
        }
    }
}
