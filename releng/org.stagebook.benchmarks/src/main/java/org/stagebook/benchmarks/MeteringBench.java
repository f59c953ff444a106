package org.stagebook.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.Measurer;

/**
 * Measures the same files with Stagebook, libebur128 and ffmpeg, taking turns, and prints medians and ratios as Markdown.
 *
 * <p>Arguments: folder of the material, the peer's program, {@code quick} or {@code full}, then the command that starts
 * Stagebook.
 */
public final class MeteringBench {

    private static final ChannelOrder BED = ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltm Rtm");
    private static final String OURS = "stagebook";
    private static final String PEER = "libebur128";
    private static final String FFMPEG = "ffmpeg";
    private static final int THREADS = 2;

    private final Path folder;
    private final PrintStream out;
    private final List<String> stagebook;
    private final ProgramContender peer;
    private final boolean full;

    private MeteringBench(List<String> arguments, PrintStream out) {
        this.folder = Path.of(arguments.get(0));
        this.peer = new ProgramContender(PEER, List.of(arguments.get(1), "FILE"));
        this.full = "full".equals(arguments.get(2));
        this.stagebook = arguments.subList(3, arguments.size());
        this.out = out;
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        MeteringBench bench = new MeteringBench(List.of(arguments), System.out);
        bench.programs();
        bench.engine();
    }

    private static Material stereo(String name, int seconds, SoundCharacter character) {
        return new Material(name, ChannelOrder.L_R, seconds, character);
    }

    private static Material surround(String name, int seconds, SoundCharacter character) {
        return new Material(name, ChannelOrder.L_R_C_LFE_LS_RS, seconds, character);
    }

    private void programs() throws IOException, InterruptedException {
        out.println("Whole process, medians in seconds, file in the page cache:\n");
        out.println("| material | stagebook | libebur128 | ffmpeg | against libebur128 | against ffmpeg |");
        out.println("|---|---|---|---|---|---|");
        program(stereo("film", 10, SoundCharacter.FILM), 5);
        program(stereo("film", 600, SoundCharacter.FILM), 5);
        program(stereo("clipped-pink", 600, SoundCharacter.CLIPPED), 5);
        program(surround("film", 600, SoundCharacter.FILM), 5);
        program(surround("pink", 600, SoundCharacter.HARD), 5);
        program(surround("clipped-pink", 600, SoundCharacter.CLIPPED), 5);
        if (full) {
            program(surround("film", 7200, SoundCharacter.FILM), 3);
        }
    }

    private void program(Material material, int turns) throws IOException, InterruptedException {
        material.make(folder);
        List<Contender> contenders = List.of(
                new ProgramContender(OURS, stagebook),
                peer,
                new ProgramContender(
                        FFMPEG,
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-hide_banner",
                                "-i",
                                "FILE",
                                "-af",
                                "ebur128=peak=true+sample",
                                "-f",
                                "null",
                                "-")));
        Round round = new Round(contenders, material.file(folder), turns);
        double ours = round.median(OURS);
        out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.1fx | %.1fx |%n",
                material.label(),
                ours,
                round.median(PEER),
                round.median(FFMPEG),
                round.median(PEER) / ours,
                round.median(FFMPEG) / ours);
    }

    private void engine() throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            WarmContender plain = WarmContender.plain(executor, THREADS);
            Optional<WarmContender> vectors = vectors(executor);
            out.println("\nSteady state in one process, " + THREADS + " threads, medians in milliseconds:\n");
            out.println("| material | plain loops | vector loops | libebur128, whole process | plain against it"
                    + " | vectors against it |");
            out.println("|---|---|---|---|---|---|");
            warm(stereo("film", 600, SoundCharacter.FILM), plain, vectors);
            warm(stereo("clipped-pink", 600, SoundCharacter.CLIPPED), plain, vectors);
            warm(surround("film", 600, SoundCharacter.FILM), plain, vectors);
            warm(surround("pink", 600, SoundCharacter.HARD), plain, vectors);
            warm(surround("clipped-pink", 600, SoundCharacter.CLIPPED), plain, vectors);
            warm(new Material("film", BED, 600, SoundCharacter.FILM), plain, vectors);
        } finally {
            executor.shutdown();
        }
    }

    private static Optional<WarmContender> vectors(ExecutorService executor) throws InterruptedException {
        Measurer measurer = Measurer.best(executor, THREADS);
        return measurer.awaitVectors() ? Optional.of(new WarmContender("vectors, warm", measurer)) : Optional.empty();
    }

    private void warm(Material material, WarmContender plain, Optional<WarmContender> vectors)
            throws IOException, InterruptedException {
        material.make(folder);
        Path file = material.file(folder);
        Round peerBefore = new Round(List.of(peer), file, 2);
        Round plainRound = new Round(List.of(plain), file, 15);
        Optional<Round> vectorRound =
                vectors.isPresent() ? Optional.of(new Round(List.of(vectors.get()), file, 15)) : Optional.empty();
        Round peerAfter = new Round(List.of(peer), file, 2);
        double peerSeconds = (peerBefore.median(PEER) + peerAfter.median(PEER)) / 2;
        double plainSeconds = plainRound.median(plain.name());
        String vectorCells = vectorRound.isPresent()
                ? String.format(Locale.ROOT, "%.0f", 1000 * vectorRound.get().median("vectors, warm"))
                : "no vector module";
        String vectorRatio = vectorRound.isPresent()
                ? String.format(
                        Locale.ROOT, "%.1fx", peerSeconds / vectorRound.get().median("vectors, warm"))
                : "-";
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %s | %.0f | %.1fx | %s |%n",
                material.label(),
                1000 * plainSeconds,
                vectorCells,
                1000 * peerSeconds,
                peerSeconds / plainSeconds,
                vectorRatio);
    }
}
