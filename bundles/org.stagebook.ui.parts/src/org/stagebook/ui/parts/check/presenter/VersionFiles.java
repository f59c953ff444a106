package org.stagebook.ui.parts.check.presenter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stagebook.brief.format.DeliverableKind;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;

/**
 * The files of a mix version that a deliverable can be made of: those of its reel that are still where they were.
 *
 * @param folder of the production, which paths are relative to
 */
record VersionFiles(Deliverable deliverable, Optional<MixVersion> version, Path folder) {

    /** The printmaster, or the M&amp;E where that is what is delivered. */
    Optional<Path> programme() {
        return first(isMusicAndEffects() ? MixFileKind.MUSIC_AND_EFFECTS : MixFileKind.PRINTMASTER);
    }

    /** The M&amp;E that comes beside the programme. */
    Optional<Path> musicAndEffects() {
        return isMusicAndEffects() ? Optional.empty() : first(MixFileKind.MUSIC_AND_EFFECTS);
    }

    private boolean isMusicAndEffects() {
        String name = Objects.requireNonNullElse(deliverable.getName(), "");
        return DeliverableKind.ofName(name) == DeliverableKind.MUSIC_AND_EFFECTS;
    }

    private Optional<Path> first(MixFileKind kind) {
        return files(file -> file.getKind() == kind).map(this::place).findFirst();
    }

    /** Those that sum to the programme by their names, the first of each. */
    Map<String, Path> stems() {
        Map<String, Path> stems = new LinkedHashMap<>();
        if (isMusicAndEffects()) {
            return stems;
        }
        files(file -> file.getKind() == MixFileKind.STEM)
                .filter(file -> !Objects.requireNonNullElse(file.getStem(), "").isBlank())
                .forEach(file -> stems.putIfAbsent(file.getStem(), place(file)));
        return stems;
    }

    private Stream<MixFile> files(Predicate<MixFile> wanted) {
        return version.stream()
                .flatMap(one -> one.getFiles().stream())
                .filter(wanted)
                .filter(file -> file.getPath() != null)
                .filter(file ->
                        deliverable.getReel() == null || deliverable.getReel().equals(file.getReel()))
                .filter(file -> Files.isRegularFile(place(file)));
    }

    private Path place(MixFile file) {
        return folder.resolve(file.getPath()).normalize();
    }
}
