package org.stagebook.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stagebook.delivery.testkit.DefectTable;
import org.stagebook.delivery.testkit.DefectTrials;
import org.stagebook.delivery.testkit.DefectTrials.Outcome;
import org.stagebook.delivery.testkit.Plantable;

/**
 * Prints the table of docs/qc.md: so many files with one planted defect each and as many clean ones, and what the checks say of them.
 * Takes how many and the seed.
 */
public final class QcDefects {

    private QcDefects() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        DefectTable table = new DefectTable(outcomes(count, seed));
        System.out.println(count + " files with a planted defect and " + count + " clean ones, seed " + seed);
        System.out.println();
        System.out.println(table.markdown());
        table.missed().forEach(missed -> System.out.println("Missed: " + missed));
        table.falseAlarms().forEach(alarm -> System.out.println("False alarm: " + alarm));
    }

    private static List<Outcome> outcomes(int count, long seed) throws InterruptedException, ExecutionException {
        int threads = Runtime.getRuntime().availableProcessors();
        List<Future<Outcome>> running = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int number = 0; number < count; number++) {
                Plantable kind = DefectTrials.kindOf(number);
                long of = DefectTrials.seedOf(seed, number);
                running.add(executor.submit(() -> new DefectTrials(1).defective(kind, of)));
                running.add(executor.submit(() -> new DefectTrials(1).clean(kind, ~of)));
            }
            for (Future<Outcome> outcome : running) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }
}
