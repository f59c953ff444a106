package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that are checked together, side by side from their first frame.
 *
 * @param main the printmaster, or any one file
 * @param stems that sum to it; empty where there are none
 * @param musicAndEffects held against the printmaster without its dialogue stems
 * @param reel the picture they belong to
 */
public record QcFiles(QcFile main, List<QcFile> stems, Optional<QcFile> musicAndEffects, Reel reel) {

    /** Copies the list. */
    public QcFiles {
        stems = List.copyOf(stems);
    }

    /** One file by itself. */
    public static QcFiles of(QcFile main) {
        int rate = main.recording().format().sampleRateHz();
        return new QcFiles(main, List.of(), Optional.empty(), Reel.unknown(rate));
    }

    /** The same with stems. */
    public QcFiles withStems(List<QcFile> others) {
        return new QcFiles(main, others, musicAndEffects, reel);
    }

    /** The same with an M&amp;E. */
    public QcFiles withMusicAndEffects(QcFile file) {
        return new QcFiles(main, stems, Optional.of(file), reel);
    }

    /** The same with what is known of the picture. */
    public QcFiles in(Reel picture) {
        return new QcFiles(main, stems, musicAndEffects, picture);
    }

    /** All of them: the main file, the stems, the M&amp;E. */
    public List<QcFile> all() {
        List<QcFile> all = new ArrayList<>();
        all.add(main);
        all.addAll(stems);
        musicAndEffects.ifPresent(all::add);
        return all;
    }
}
