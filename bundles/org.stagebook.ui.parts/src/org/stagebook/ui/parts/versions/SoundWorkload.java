package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stagebook.edit.progress.Progress;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.MixFile;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;

/**
 * How much there is to listen to, taken from the model beforehand.
 *
 * @param bytes of all files that have to be read
 * @param frames of sound in them
 */
record SoundWorkload(long bytes, long frames) {

    /** Files of the same hash in both versions need not be read. */
    static SoundWorkload of(VersionChoice choice) {
        List<MixFile> files = Stream.concat(
                        unlike(choice.before().getFiles(), choice.after().getFiles()),
                        unlike(choice.after().getFiles(), choice.before().getFiles()))
                .toList();
        return new SoundWorkload(
                files.stream().mapToLong(MixFile::getSizeBytes).sum(),
                files.stream()
                        .filter(file -> file.getSound() != null)
                        .mapToLong(file -> file.getSound().getFrames())
                        .sum());
    }

    private static Stream<MixFile> unlike(List<MixFile> files, List<MixFile> others) {
        return files.stream()
                .filter(file -> others.stream().noneMatch(other -> Objects.equals(file.getHash(), other.getHash())));
    }

    /** Tells frames that were compared as bytes. */
    MeasureProgress into(Progress progress) {
        long frameBytes = frames == 0 ? 0 : Math.max(1, bytes / frames);
        return new MeasureProgress() {
            @Override
            public void measured(long measured) {
                synchronized (progress) { // a progress is one thread's, stems are compared by several
                    progress.worked(measured * frameBytes);
                }
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
