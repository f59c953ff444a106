package org.stagebook.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.testkit.hostile.HostileBinaries;
import org.stagebook.testkit.hostile.HostileFile;
import org.stagebook.testkit.hostile.HostileTexts;
import org.stagebook.testkit.hostile.WholeImport;

/**
 * Prints how long each hostile file takes from its bytes into a production and back, and the most heap in use meanwhile, as a
 * table in Markdown. Run it with {@code -Xmx256m -XX:+UseSerialGC}; one that needs more ends it.
 */
public final class HostileBench {

    private HostileBench() {}

    /** What one file took. */
    private record Taken(
            HostileFile file, long milliseconds, long processorMilliseconds, long peakMegabytes, int warnings) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %d |",
                    file.format().label(),
                    file.what(),
                    milliseconds,
                    processorMilliseconds,
                    peakMegabytes,
                    warnings);
        }
    }

    /**
     * Prints the table, and what the worst of it is.
     *
     * @param arguments a word that the wanted rows contain; none for all
     */
    public static void main(String[] arguments) throws IOException {
        String wanted = arguments.length == 0 ? "" : arguments[0];
        System.out.println("| Format | 1 MB of | Time, ms | Processor, ms | Heap at most, MB | Warnings |");
        System.out.println("|---|---|---:|---:|---:|---:|");
        List<HostileFile> files = Stream.concat(HostileTexts.all().stream(), HostileBinaries.all().stream())
                .filter(file -> file.toString().contains(wanted))
                .toList();
        List<Taken> all = new ArrayList<>();
        Path written = Files.createTempFile("hostile", "");
        for (HostileFile file : files) {
            Files.write(written, file.content().get());
            Taken taken = taken(file, written);
            System.out.println(taken.row());
            all.add(taken);
        }
        Files.delete(written);
        System.out.printf(
                Locale.ROOT,
                "%n%d files. The longest took %d ms, %d took more than 2 s. The most heap was %d MB.%n",
                all.size(),
                all.stream().mapToLong(Taken::milliseconds).max().orElse(0),
                all.stream().filter(taken -> taken.milliseconds() > 2_000).count(),
                all.stream().mapToLong(Taken::peakMegabytes).max().orElse(0));
    }

    private static Taken taken(HostileFile file, Path written) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long processor = processorNanoseconds();
        long start = System.nanoTime();
        List<ParseWarning> warnings = WholeImport.of(written, file.format());
        long nanoseconds = System.nanoTime() - start;
        long worked = processorNanoseconds() - processor;
        long peakBytes = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Taken(file, nanoseconds / 1_000_000, worked / 1_000_000, peakBytes >> 20, warnings.size());
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
