package org.stagebook.interchange.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stagebook.interchange.ParseWarning;

/**
 * Prints how long each hostile file takes from its bytes into a production and back, and the most heap in use meanwhile, as a
 * table in Markdown. Run it with {@code -Xmx256m -XX:+UseSerialGC}; one that needs more ends it.
 */
public final class HostileInputs {

    private HostileInputs() {}

    /**
     * Prints the table.
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
        Path written = Files.createTempFile("hostile", "");
        for (HostileFile file : files) {
            Files.write(written, file.content().get());
            System.out.println(row(file, written));
        }
        Files.delete(written);
    }

    private static String row(HostileFile file, Path written) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long processor = processorNanoseconds();
        long start = System.nanoTime();
        List<ParseWarning> warnings = WholeImport.of(written, file.format());
        long taken = System.nanoTime() - start;
        long worked = processorNanoseconds() - processor;
        long peakBytes = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d |",
                file.format().label(),
                file.what(),
                taken / 1_000_000,
                worked / 1_000_000,
                peakBytes >> 20,
                warnings.size());
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
