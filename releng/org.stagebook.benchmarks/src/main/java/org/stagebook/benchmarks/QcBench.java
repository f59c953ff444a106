package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.delivery.qc.QcPass;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.metering.MeasureProgress;

/**
 * Prints how fast a printmaster of 24-bit 5.1 and its six stems are checked in one pass, beside what reading the same files with cat
 * takes. Takes a folder and the hours.
 */
public final class QcBench {

    private static final double SPARE_BYTES = 8e9;

    private final PageCache cache = new PageCache();
    private final QcMaterial material;
    private final int seconds;

    private QcBench(Path folder, int seconds) {
        this.material = new QcMaterial(folder, seconds);
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int wanted = (int) (3600 * Double.parseDouble(arguments[1]));
        double free = Files.getFileStore(folder).getUsableSpace() - SPARE_BYTES;
        int seconds = new QcMaterial(folder, wanted).isThere()
                ? wanted
                : (int) Math.min(wanted, Math.max(0, free / QcMaterial.BYTES_PER_SECOND));
        if (seconds < wanted) {
            System.out.println("The disk has room for " + seconds + " s only.");
        }
        new QcBench(folder, seconds).print();
    }

    private void print() throws IOException, InterruptedException {
        material.make();
        double bytes = 0;
        for (Path file : material.files()) {
            bytes += Files.size(file);
        }
        System.out.printf(
                Locale.ROOT,
                "Seven files of %.2f h 5.1, 48 kHz, 24-bit: 42 channels, %.1f GB together; heap at most %d MB%n%n",
                seconds / 3600.0,
                bytes / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("| | seconds | GB/s | of real time | of cat | findings |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        boolean cold = cache.canBeEmptied();
        String state = cold ? ", page cache emptied" : ", page cache as it is";
        if (cold) {
            cache.empty();
        }
        double cat = row("cat > /dev/null" + state, bytes, 0, this::cat);
        if (cold) {
            cache.empty();
        }
        row("check" + state, bytes, cat, this::check);
        double after = row("cat > /dev/null, after that", bytes, 0, this::cat);
        row("check, after that", bytes, after, this::check);
    }

    /** Something to be measured, which counts what it found. */
    @FunctionalInterface
    private interface Work {
        String run() throws IOException, InterruptedException;
    }

    private double row(String name, double bytes, double cat, Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String found = work.run();
        double took = (System.nanoTime() - begin) / 1e9;
        String ratio = cat > 0 ? String.format(Locale.ROOT, "%.2f", took / cat) : "";
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.0f x | %s | %s |%n",
                name,
                took,
                bytes / took / 1e9,
                seconds / took,
                ratio,
                found);
        return took;
    }

    private String cat() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "cat \"$@\" > /dev/null", "sh"));
        material.files().forEach(file -> command.add(file.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("cat could not read the files.");
        }
        return "";
    }

    private String check() throws IOException {
        List<QcFile> stems = new ArrayList<>();
        for (int stem = 0; stem < QcMaterial.ROLES.size(); stem++) {
            stems.add(file(material.files().get(stem + 1), QcMaterial.ROLES.get(stem)));
        }
        QcFiles files = QcFiles.of(file(material.files().getFirst(), FileRole.PRINTMASTER))
                .withStems(stems);
        QcReading reading = QcPass.best(Runtime.getRuntime().availableProcessors())
                .read(files, QcSettings.USUAL, MeasureProgress.NONE);
        return String.valueOf(reading.findings().size());
    }

    private static QcFile file(Path path, FileRole role) throws IOException {
        return QcFile.of(path.getFileName().toString(), role, new RecordingReader().read(path, UserHint.NONE));
    }
}
