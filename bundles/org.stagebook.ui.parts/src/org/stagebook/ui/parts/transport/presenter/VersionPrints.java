package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;

/** The printmasters of a version, by the reels they were printed for. */
record VersionPrints(MixVersion version) {

    private Stream<MixFile> printmasters() {
        return version.getFiles().stream().filter(file -> file.getKind() == MixFileKind.PRINTMASTER);
    }

    /** Whether one is of a reel, or of the whole film. */
    boolean include(Optional<Reel> reel) {
        return printmasters().anyMatch(file -> file.getReel() == null || reel.equals(Optional.of(file.getReel())));
    }

    Optional<Reel> firstReel() {
        return printmasters()
                .flatMap(file -> Optional.ofNullable(file.getReel()).stream())
                .findFirst();
    }

    /** Which of these files is one. */
    Optional<Integer> printmasterAmong(List<HeardFile> files) {
        return IntStream.range(0, files.size())
                .boxed()
                .filter(i ->
                        files.get(i).isPrintmaster() && files.get(i).version().equals(Optional.of(version)))
                .findFirst();
    }
}
